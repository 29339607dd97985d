package dev.yieldlings.engine.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.author.finding.Problem;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All faults of the metadata are reported, and the other exercises are verified all the same. */
class SelectionTest {
    private static final String OTHER = "one/other/";

    @TempDir
    private Path folder;

    @Test
    void takesTheExercisesWhoseMetadataAreInOrder() {
        write(two("\"difficulty\": 9, \"colour\": \"blue\""));
        Selection selection = Selection.of(folder, List.of());
        assertThat(selection.exercises()).extracting(Exercise::id).containsExactly("counter");
        assertThat(selection.problems())
                .extracting(Problem::place, Problem::what)
                .contains(
                        tuple(OTHER + "exercise.json:6:17", "\"difficulty\" must be a whole number from 1 to 5."),
                        tuple(
                                OTHER + "exercise.json",
                                "has the title of counter, \"A counter\". Give it its own title."))
                .anySatisfy(problem -> assertThat(problem).asString().contains("colour"));
    }

    @Test
    void keepsToTheExercisesThatAreAskedFor() {
        write(two("\"difficulty\": 9"));
        Selection selection = Selection.of(folder, List.of("counter"));
        assertThat(selection.exercises()).extracting(Exercise::id).containsExactly("counter");
        assertThat(selection.problems()).isEmpty();
        assertThat(Selection.of(folder, List.of("other")).problems())
                .extracting(Problem::place)
                .containsExactly(OTHER + "exercise.json:6:17");
        assertThat(Selection.of(folder, List.of("her")).problems())
                .as("an id that another one ends with")
                .isEmpty();
    }

    @Test
    void knowsWhatIsThereAndNotListed() {
        write(two("\"difficulty\": 1").replacing("course.json", "\"counter\", \"other\"", "\"counter\""));
        Selection selection = Selection.of(folder, List.of());
        assertThat(selection.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("is not listed in course.json."));
        assertThat(selection.known()).containsExactly("counter", "other");
        assertThat(Selection.of(folder, List.of("another")).unknown()).containsExactly("another");
    }

    @Test
    void tellsWhyThereIsNoCourse() {
        TinyCourse.write(folder.resolve("course.json"), "{");
        assertThat(Selection.of(folder, List.of()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("course.json:1:2");
            assertThat(problem.what()).startsWith("this is not JSON");
        });
    }

    /** Returns a course whose second exercise has these fields instead of its difficulty. */
    private static TinyCourse two(String fields) {
        return new TinyCourse()
                .replacing("course.json", "\"counter\"", "\"counter\", \"other\"")
                .with(OTHER + "exercise.json", """
                        {
                          "formatVersion": 1,
                          "id": "other",
                          "title": "A counter",
                          "summary": "Count.",
                          %s,
                          "files": ["Other.java"],
                          "checks": [{ "id": "counts", "name": "Counts", "points": 1 }]
                        }
                        """.formatted(fields))
                .with(OTHER + "README.md", "# Other\n")
                .with(OTHER + "starter/Other.java", "class Other {}")
                .with(OTHER + "solution/Other.java", "class Other {}")
                .with(OTHER + "suite/OtherSuite.java", "class OtherSuite {}");
    }

    private void write(TinyCourse course) {
        course.load(folder);
    }
}
