package dev.yieldlings.engine.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.json.CourseSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas for editors accept exactly what the reader accepts. */
class CourseSchemaTest {
    private static final Path BUILT_IN = Path.of("..", "..", "exercises", "course");
    private static final String EXERCISE = "one/counter/exercise.json";

    @TempDir
    private Path folder;

    @Test
    void theBuiltInCourseIsValid() throws IOException {
        assertThat(errors(CourseSchema.COURSE, Files.readString(BUILT_IN.resolve("course.json"))))
                .isEmpty();
        try (Stream<Path> files = Files.find(BUILT_IN, 3, (file, _) -> file.endsWith("exercise.json"))) {
            List<Path> exercises = files.toList();
            assertThat(exercises).hasSizeGreaterThan(30);
            for (Path file : exercises) {
                assertThat(errors(CourseSchema.EXERCISE, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"title\"|\"titel\"",
                "\"A counter\"|5",
                "\"difficulty\": 1|\"difficulty\": 6",
                "\"id\": \"begins\"|\"id\": \"Begins\"",
                "[\"Counter.java\"]|[]",
                "Counter.java|../Counter.java",
                "\"points\": 3|\"points\": -3",
                "\"points\": 3|\"point\": 3",
                "\"seconds\": 20|\"seconds\": 0",
                "\"syntax\": []|\"syntax\": [\"goto\"]",
                "\"fails\": [\"begins\"]|\"fails\": []",
                "\"formatVersion\": 1|\"formatVersion\": 2",
                "\"sentence\": \"It begins with 1.\"|\"sentence\": \"x\", \"verdict\": \"late\""
            })
    void refusesInAnExerciseWhatTheReaderRefuses(String part, String by) {
        TinyCourse course = new TinyCourse();
        assertThat(errors(CourseSchema.EXERCISE, course.text(EXERCISE))).isEmpty();

        course.exercise(part, by);

        assertThat(errors(CourseSchema.EXERCISE, course.text(EXERCISE))).isNotEmpty();
        assertThat(course.load(folder)).isInstanceOf(CourseReading.Unusable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"title\"|\"titel\"",
                "\"chapters\"|\"showTests\": 1, \"chapters\"",
                "\"id\": \"one\"|\"id\": \"../one\"",
                "[\"counter\"]|[\"counter\", \"counter\"]"
            })
    void refusesInACourseWhatTheReaderRefuses(String part, String by) {
        TinyCourse course = new TinyCourse();
        assertThat(errors(CourseSchema.COURSE, course.text("course.json"))).isEmpty();

        course.replacing("course.json", part, by);

        assertThat(errors(CourseSchema.COURSE, course.text("course.json"))).isNotEmpty();
        assertThat(course.load(folder)).isInstanceOf(CourseReading.Unusable.class);
    }

    private static List<?> errors(CourseSchema form, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(form.text());
        return schema.validate(json, InputFormat.JSON);
    }
}
