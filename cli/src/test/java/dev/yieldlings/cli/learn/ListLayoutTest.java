package dev.yieldlings.cli.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.engine.course.Course;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListLayoutTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(ints = {24, 40, 44, 48, 52, 60, 80, 120})
    void titlesAreWholeAtEveryWidth(int width) {
        String all = String.join(" ", lines(width)).replaceAll(" +", " ");

        assertThat(all).contains("a-rather-long-name").contains("Title of", "0/4");
        assertThat(all.split("a-rather-long-name", -1)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(all).doesNotContain("…");
    }

    @Test
    void whatAnExerciseComesAfterGivesWayToItsTitle() {
        assertThat(lines(120).getFirst()).endsWith("after");
        assertThat(lines(66).getFirst()).endsWith("level");
    }

    private List<String> lines(int width) {
        Course course = TinyCourse.write(temporary.resolve("course" + width), "a-rather-long-name");
        ListLayout layout = ListLayout.of(course, width);
        List<String> lines = new ArrayList<>(List.of(layout.head()));
        lines.addAll(layout.lines(course.exercises().getFirst(), "  [ ]", "0/4"));
        return lines;
    }
}
