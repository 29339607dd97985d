package dev.yieldlings.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When a diff is shown instead of the plain solution. */
class SolutionDiffTest {
    private static final List<String> MINE =
            IntStream.range(0, 20).mapToObj(i -> "line " + i + ";").toList();

    @Test
    void aChangedLineMakesNoOtherDesign() {
        List<String> changed = MINE.stream()
                .map(line -> line.equals("line 3;") ? "other;" : line)
                .toList();
        assertThat(DiffText.areUnlike(MINE, changed)).isFalse();
    }

    @Test
    void hardlyALineInCommonDoes() {
        List<String> other =
                IntStream.range(0, 25).mapToObj(i -> "call(" + i + ")").toList();
        assertThat(DiffText.areUnlike(MINE, other)).isTrue();
        assertThat(DiffText.areUnlike(MINE.subList(0, 3), other)).isFalse();
    }
}
