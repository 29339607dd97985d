package dev.yieldlings.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.yieldlings.engine.author.CourseVerifier;
import dev.yieldlings.engine.author.Selection;
import dev.yieldlings.engine.author.finding.CourseFindings;
import dev.yieldlings.engine.author.finding.Problem;
import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.StartArchive;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code course verify} finds nothing wrong with any exercise, graded by the real grader. */
class CourseTest {
    private static final int POINTS = 10;
    private static final int LEAST_WRONG = 3;

    /** Exercises whose suites are still to be sharpened until they notice every fault and part the wrong solutions. */
    private static final Set<String> TO_BE_SHARPENED = Set.of(
            "my-range",
            "limited-fib-range",
            "gen-107",
            "fib-generator",
            "map-shortest",
            "os-walk",
            "running-average",
            "prime",
            "call-counter",
            "countdown",
            "game-machine",
            "game-loop",
            "scheduler",
            "pass-the-ball",
            "frame",
            "send-and-throw");

    private static final Set<Kind> SHARPNESS = Set.of(Kind.MUTANT, Kind.IDLE, Kind.WRONG);

    private final Selection selection = Selection.of(Path.of("course"), List.of());

    @TestFactory
    Stream<DynamicTest> everyExerciseIsSound(@TempDir Path cache) throws Exception {
        Path library = Path.of(System.getProperty("yieldlings.library"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Installation installation = new Installation(library, java, cache, new StartArchive.None());
        CourseFindings findings = new CourseVerifier(
                        installation, Runtime.getRuntime().availableProcessors())
                .verify(selection, exercise -> {});
        return findings.exercises().stream()
                .map(exercise -> dynamicTest(
                        exercise.exercise(),
                        () -> assertThat(exercise.problems())
                                .as("%s", exercise.mutation().survivors())
                                .filteredOn(problem -> !isExcused(exercise.exercise(), problem))
                                .isEmpty()));
    }

    @Test
    void theMetadataAreInOrder() {
        assertThat(selection.problems()).isEmpty();
        assertThat(selection.exercises()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyExerciseKeepsTheHousesForm() {
        return selection.exercises().stream()
                .map(exercise -> dynamicTest(exercise.id(), () -> {
                    assertThat(exercise.maxPoints()).isEqualTo(POINTS);
                    assertThat(exercise.wrong()).hasSizeGreaterThanOrEqualTo(LEAST_WRONG);
                }));
    }

    private static boolean isExcused(String exercise, Problem problem) {
        return TO_BE_SHARPENED.contains(exercise) && SHARPNESS.contains(problem.kind());
    }
}
