package dev.yieldlings.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.CheckResult.Status;
import dev.yieldlings.engine.report.JsonFormat;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.StartArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Each exercise does what it promises, graded by the real grader. */
@TestInstance(Lifecycle.PER_CLASS)
class CourseTest {
    private final Course course = load();
    private Grader grader;

    @BeforeAll
    void startGrader(@TempDir Path cache) {
        Path library = Path.of(System.getProperty("yieldlings.library"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        grader = new Grader(new Installation(library, java, cache, new StartArchive.None()), 1);
    }

    @AfterAll
    void endGrader() {
        grader.close();
    }

    @TestFactory
    Stream<DynamicNode> everyExercise() {
        return course.exercises().stream()
                .map(exercise -> dynamicContainer(
                        exercise.id(),
                        Stream.of(
                                        solutions(exercise),
                                        Stream.of(
                                                dynamicTest("starter", () -> starterCompilesAndFails(exercise)),
                                                dynamicTest("hints", () -> threeHints(exercise))),
                                        exercise.wrong().stream()
                                                .map(wrong -> dynamicTest(
                                                        "wrong: " + wrong.name(),
                                                        () -> failsOnItsChecks(exercise, wrong))))
                                .flatMap(tests -> tests)));
    }

    private Stream<DynamicNode> solutions(Exercise exercise) {
        List<Path> folders = new ArrayList<>(List.of(exercise.solution()));
        try (Stream<Path> styles = Files.list(exercise.solution())) {
            styles.filter(Files::isDirectory).sorted().forEach(folders::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return folders.stream()
                .map(folder -> dynamicTest(
                        "solution: " + folder.getFileName(), () -> passesThreeTimesAlike(exercise, folder)));
    }

    private void passesThreeTimesAlike(Exercise exercise, Path folder) throws Exception {
        Report first = grader.grade(exercise, folder);
        assertThat(first.verdict()).as("%s", first).isEqualTo(Verdict.PASSED);
        assertThat(first.points()).isEqualTo(first.maxPoints()).isEqualTo(10);
        for (int i = 0; i < 2; i++) {
            assertThat(json(grader.grade(exercise, folder))).isEqualTo(json(first));
        }
    }

    private void starterCompilesAndFails(Exercise exercise) throws Exception {
        Report report = grader.grade(exercise, exercise.starter());
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.FAILED);
        assertThat(report.points()).isZero();
    }

    private void failsOnItsChecks(Exercise exercise, WrongSolution wrong) throws Exception {
        Report report = grader.grade(exercise, exercise.wrong(wrong));
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.FAILED);
        assertThat(report.checks())
                .filteredOn(check -> check.status() == Status.FAILED)
                .extracting(CheckResult::id)
                .containsAll(wrong.fails());
        assertThat(report.checks())
                .filteredOn(check -> check.status() == Status.FAILED)
                .allSatisfy(check -> assertThat(check.trace()).isNotEmpty());
        assertThat(report.misconception())
                .as("what a learner is told who behaves like this; empty where another wrong solution behaves the same")
                .contains(new Misconception(wrong.name(), wrong.sentence()));
    }

    private static void threeHints(Exercise exercise) {
        for (int i = 1; i <= 3; i++) {
            assertThat(exercise.hints().resolve(i + ".md")).isNotEmptyFile();
        }
        assertThat(exercise.wrong()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static String json(Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        new JsonFormat().write(report, text);
        return text.toString();
    }

    private static Course load() {
        return switch (CourseLoader.load(Path.of("course"))) {
            case CourseReading.Loaded(Course loaded) -> loaded;
            case CourseReading.Unusable(List<String> problems) -> throw new AssertionError(String.join("\n", problems));
        };
    }
}
