package dev.yieldlings.engine.course.json;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON file into maps, lists, strings, longs, doubles and booleans, with their positions.
 *
 * <p>This uses only Jackson's parser. Loading its data binding would take longer than reading all files of a course.
 */
final class JsonFile {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final Path file;
    private final List<CourseProblem> problems;

    private JsonFile(Path file, List<CourseProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param problems receives syntax errors and duplicate fields
     * @return the value, or empty if the file is missing or not JSON
     */
    static Optional<JsonValue> read(Path file, List<CourseProblem> problems) {
        return new JsonFile(file, problems).read();
    }

    private Optional<JsonValue> read() {
        if (!Files.isRegularFile(file)) {
            problems.add(new CourseProblem(file, "there is no such file"));
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text())) {
            parser.nextToken();
            JsonValue value = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "there is more after its end");
            }
            return Optional.of(value);
        } catch (JacksonException e) {
            problem(place(e.getLocation()), "this is not JSON: " + e.getOriginalMessage());
        } catch (CharacterCodingException e) {
            problems.add(new CourseProblem(file, "this is not UTF-8. Save it in that encoding"));
        } catch (IOException e) {
            problems.add(new CourseProblem(file, "it cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private String text() throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        // Some editors write a byte order mark.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private JsonValue value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        Position place = place(parser.currentTokenLocation());
        if (token == JsonToken.START_OBJECT) {
            return new JsonValue(members(parser), place);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonValue> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return new JsonValue(list, place);
        }
        return new JsonValue(scalar(parser, token), place);
    }

    private Map<String, JsonValue.Member> members(JsonParser parser) {
        Map<String, JsonValue.Member> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position place = place(parser.currentTokenLocation());
            parser.nextToken();
            JsonValue.Member earlier = object.put(name, new JsonValue.Member(place, value(parser)));
            if (earlier != null) {
                problem(
                        place,
                        "\"" + name + "\" appears twice, first in line "
                                + earlier.name().line() + ". Take one out");
            }
        }
        return object;
    }

    private static @Nullable Object scalar(JsonParser parser, @Nullable JsonToken token) {
        if (token == JsonToken.VALUE_NUMBER_INT) {
            BigInteger number = parser.getBigIntegerValue();
            return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getDoubleValue();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    private static Position place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Position.START
                : new Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private void problem(Position place, String what) {
        problems.add(new CourseProblem(file, Optional.of(place), what));
    }
}
