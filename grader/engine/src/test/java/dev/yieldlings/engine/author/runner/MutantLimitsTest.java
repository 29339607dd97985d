package dev.yieldlings.engine.author.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.Limits;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mutant's step limit is derived from the steps of the reference solution, if they are known. */
class MutantLimitsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"100_000, 500_000", "1, 200_000", "900_000, 1_000_000"})
    void isAMultipleOfTheReferencesSteps(String most, String limit) {
        assertThat(limits(number(most)).stepsPerCheck()).isEqualTo(number(limit));
    }

    @Test
    void isTheExercisesOwnIfTheStepsOfThreadsAreNotCounted() {
        assertThat(limits(0)).isEqualTo(Limits.DEFAULT);
    }

    private Limits limits(long most) {
        Exercise tiny = new TinyCourse().exerciseIn(folder);
        return MutantLimits.limited(tiny.with(tiny.checks(), Limits.DEFAULT), most)
                .limits();
    }

    private static long number(String text) {
        return Long.parseLong(text.replace("_", ""));
    }
}
