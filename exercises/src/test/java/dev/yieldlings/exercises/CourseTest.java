package dev.yieldlings.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.yieldlings.engine.author.CourseVerifier;
import dev.yieldlings.engine.author.Selection;
import dev.yieldlings.engine.author.finding.CourseFindings;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.grade.StartTraining;
import dev.yieldlings.engine.run.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code course verify} finds nothing wrong with any exercise, graded by the real grader. */
class CourseTest {
    private static final int POINTS = 10;
    private static final int LEAST_WRONG = 3;

    /** Mutants of generators that are made of threads wait for each other, and need no core for that. */
    private static final int JOBS_PER_CORE = 3;

    private final Selection selection = Selection.of(Path.of("course"), List.of());

    @TestFactory
    Stream<DynamicTest> everyExerciseIsSound(@TempDir Path cache) throws Exception {
        Path library = Path.of(System.getProperty("yieldlings.library"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Installation installation = startingFast(
                new Installation(library, java, cache, new StartArchive.None()),
                Files.createDirectory(cache.resolve("start")));
        CourseFindings findings = new CourseVerifier(
                        installation, JOBS_PER_CORE * Runtime.getRuntime().availableProcessors())
                .verify(selection, exercise -> {});
        return findings.exercises().stream()
                .map(exercise -> dynamicTest(
                        exercise.exercise(),
                        () -> assertThat(exercise.problems())
                                .as("%s", exercise.mutation().survivors())
                                .isEmpty()));
    }

    /** As the launcher does: where generators are threads, nearly each mutant costs its worker. */
    private Installation startingFast(Installation installation, Path archives) throws InterruptedException {
        Exercise any = selection.exercises().getFirst();
        StartTraining.workers(
                installation,
                archives,
                List.of(GradingRequest.of(any, any.solution()), GradingRequest.of(any, any.starter())),
                report -> {});
        return installation.with(StartArchive.in(archives));
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
}
