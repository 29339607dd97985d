package dev.yieldlings.engine.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.json.CourseProblem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A renamed exercise is found under each of its former ids, which must be unique. */
class FormerIdsTest {
    private static final String OTHER = "one/other/";

    @TempDir
    private Path folder;

    @Test
    void findTheExercise() {
        Course course = two("\"first\", \"tally\"", "[\"counter\", \"other\"]").loaded(folder);
        Exercise counter = course.exercise("counter").orElseThrow();

        assertThat(Stream.of("tally", "first").map(course::exercise)).containsOnly(Optional.of(counter));
        assertThat(Stream.of("tally", "07-tally", "01-counter").map(course::inFolder))
                .containsOnly(Optional.of(counter));
        assertThat(course.exercise("talley")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "none that is an id | \"A b\"           | counter, other | \"formerly\" must be small letters",
                "its own            | \"counter\"       | counter, other | other ids than the exercise's own",
                "one twice          | \"old\", \"old\"  | counter, other | \"formerly\" names old twice",
                "an earlier one's   | \"other\"         | other, counter | names other, which is another exercise",
                "a later one's      | \"other\"         | counter, other | but \"formerly\" of counter names it",
                "one of two         | \"shared\"        | counter, other | names shared, and so does that of counter",
            })
    void areToldApart(String what, String former, String order, String problem) {
        String ids = "[\"" + order.replace(", ", "\", \"") + "\"]";
        assertThat(CourseLoader.inspect(written(two(former, ids))).problems())
                .extracting(CourseProblem::text)
                .singleElement()
                .asString()
                .contains(problem, "exercise.json:");
    }

    private Path written(TinyCourse course) {
        course.load(folder);
        return folder;
    }

    private static TinyCourse two(String former, String order) {
        return new TinyCourse()
                .replacing("course.json", "[\"counter\"]", order)
                .exercise("\"summary\"", "\"formerly\": [" + former + "], \"summary\"")
                .with(OTHER + "exercise.json", """
                        { "formatVersion": 1, "id": "other", "title": "Other", "summary": "Write Other.",
                          "formerly": ["shared"], "difficulty": 1, "files": ["Other.java"],
                          "checks": [{ "id": "all", "name": "All" }] }
                        """)
                .with(OTHER + "README.md", "# Other")
                .with(OTHER + "starter/Other.java", "class Other {}")
                .with(OTHER + "solution/Other.java", "class Other {}")
                .with(OTHER + "suite/OtherSuite.java", "class OtherSuite {}");
    }
}
