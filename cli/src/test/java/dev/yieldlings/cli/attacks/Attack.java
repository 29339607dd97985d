package dev.yieldlings.cli.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A submission that tries something forbidden.
 *
 * @param name its category and its own name
 * @param exercise the exercise that it claims to solve
 * @param tries what it tries, in a sentence
 * @param verdicts the allowed verdicts; more than one only if the outcome depends on the JDK
 * @param points the required points, if they are specified
 * @param slow whether it takes many seconds, although the time limit does not end it
 * @param folder the folder of its files
 */
record Attack(
        String name,
        String exercise,
        String tries,
        List<String> verdicts,
        OptionalInt points,
        boolean slow,
        Path folder) {
    private static final String DESCRIPTION = "attack.json";

    Attack {
        verdicts = List.copyOf(verdicts);
    }

    /** Reads all attacks in a folder of categories. */
    static List<Attack> allIn(Path categories) throws IOException {
        List<Attack> attacks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(categories, 3)) {
            for (Path file :
                    files.filter(path -> path.endsWith(DESCRIPTION)).sorted().toList()) {
                attacks.add(read(categories, file));
            }
        }
        return attacks;
    }

    private static Attack read(Path categories, Path description) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(description));
        Path folder = description.resolveSibling("");
        List<String> verdicts = new ArrayList<>();
        json.get("verdicts").forEach(verdict -> verdicts.add(verdict.asString()));
        return new Attack(
                categories.relativize(folder).toString().replace('/', '.'),
                json.get("exercise").asString(),
                json.get("tries").asString(),
                verdicts,
                json.has("points") ? OptionalInt.of(json.get("points").asInt()) : OptionalInt.empty(),
                json.path("slow").asBoolean(false),
                folder);
    }

    /**
     * Returns whether it takes many seconds: the time limit ends it, because it spends its time inside the JDK, where
     * steps aren't counted, or its description says so.
     */
    boolean takesLong() {
        return slow || verdicts.contains("out-of-time");
    }

    /** Writes its files into a folder, in the form of a learner's submission. */
    void layOut(Path target, SourceTemplate template) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(DESCRIPTION)) {
                    Path place =
                            target.resolve(folder.relativize(file).toString().replaceFirst("\\.txt$", ""));
                    Files.createDirectories(place.resolveSibling(""));
                    Files.writeString(place, template.fill(Files.readString(file)));
                }
            }
        }
    }
}
