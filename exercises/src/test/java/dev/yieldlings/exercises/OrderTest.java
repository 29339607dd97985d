package dev.yieldlings.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The course is a way: it climbs gently. */
class OrderTest {
    /** Where the level falls within a chapter, and why it may. */
    private static final Map<String, String> EASIER_THAN_THE_ONE_BEFORE = Map.of(
            "countdown", "a small part that the game machine, which comes next, is made of",
            "drive", "ends the story of the game: a few lines around the loop that was just written",
            "disassembly", "reads the handlers that send-and-throw has just explained");

    private final Course course =
            CourseLoader.inspect(Path.of("course")).course().orElseThrow();

    @Test
    void levelsRiseWithinEachChapter() {
        List<String> easier = new ArrayList<>();
        for (var chapter : course.chapters()) {
            int level = 1;
            for (Exercise exercise : chapter.exercises()) {
                if (exercise.difficulty() < level) {
                    easier.add(exercise.id());
                }
                level = exercise.difficulty();
            }
        }
        assertThat(easier).containsExactlyInAnyOrderElementsOf(EASIER_THAN_THE_ONE_BEFORE.keySet());
    }

    @Test
    void noLevelIsSkippedOnTheWayUp() {
        int highest = 1;
        for (Exercise exercise : course.exercises()) {
            assertThat(exercise.difficulty()).as(exercise.id()).isLessThanOrEqualTo(highest + 1);
            highest = Math.max(highest, exercise.difficulty());
        }
    }

    @Test
    void theReadmeListsEveryExerciseInThisOrder() throws IOException {
        List<String> rows = course.exercises().stream()
                .map(exercise -> "| `" + exercise.id() + "` | " + exercise.summary() + " |")
                .toList();
        assertThat(Files.readAllLines(Path.of("../README.md"))).containsSubsequence(rows);
    }
}
