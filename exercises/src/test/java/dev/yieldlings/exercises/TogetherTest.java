package dev.yieldlings.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.play.Assembled;
import dev.yieldlings.engine.play.Assembly;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.suite.ExerciseSources;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises share files and make a program together, so what is in one must fit the others. */
class TogetherTest {
    private final Course course = course();

    private static Course course() {
        return switch (CourseLoader.load(Path.of("course"))) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }

    @Test
    void aFileThatSeveralExercisesGiveIsTheSameInAll() {
        Map<String, SourceFile> first = new TreeMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (Exercise exercise : course.exercises()) {
            for (SourceFile file : ExerciseSources.javaFilesIn(exercise.given())) {
                SourceFile known = first.putIfAbsent(file.name(), file);
                if (known != null) {
                    assertThat(file.text())
                            .as("%s of %s", file.name(), exercise.id())
                            .isEqualTo(known.text());
                }
                times.merge(file.name(), 1, Integer::sum);
            }
        }
        assertThat(times).containsEntry("Event.java", 2).containsEntry("Play.java", 3);
    }

    @Test
    void aSolutionThatALaterExerciseGivesIsTheReferenceItself() {
        Map<String, SourceFile> solutions = new HashMap<>();
        int given = 0;
        for (Exercise exercise : course.exercises()) {
            for (SourceFile file : ExerciseSources.javaFilesIn(exercise.given())) {
                SourceFile solution = solutions.get(file.name());
                if (solution != null) {
                    assertThat(file.text())
                            .as("%s of %s", file.name(), exercise.id())
                            .isEqualTo(solution.text());
                    given++;
                }
            }
            ExerciseSources.javaFilesIn(exercise.solution()).forEach(file -> solutions.put(file.name(), file));
        }
        assertThat(given).isPositive();
    }

    @Test
    void theProgramIsMadeOfSolutionsWithHelperClassesOfOneName(@TempDir Path cache) {
        Path library = Path.of(System.getProperty("yieldlings.library"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Installation installation = new Installation(library, java, cache, new StartArchive.None());
        Course.Play play = course.play().orElseThrow();
        Map<String, List<SourceFile>> own = new HashMap<>();
        for (Exercise exercise : play.exercises()) {
            own.put(
                    exercise.id(),
                    ExerciseSources.javaFilesIn(exercise.solution()).stream()
                            .map(file -> new SourceFile(file.name(), file.text() + "\nclass Helper {}\n"))
                            .toList());
        }

        assertThat(Assembly.assemble(installation, play, own)).isInstanceOf(Assembled.Ready.class);
    }
}
