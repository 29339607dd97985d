package dev.yieldlings.engine.author.exercism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GraderOptions;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A track's checkout with one exercise that can be imported and three that can't. */
class TrackTest {
    @TempDir
    private Path folder;

    @Test
    void aTrackBecomesACourse() throws IOException, InterruptedException {
        write("config.json", """
                { "language": "Java", "slug": "java", "exercises": { "concept": [], "practice": [
                  { "slug": "leap", "name": "Leap", "difficulty": 3 },
                  { "slug": "old", "name": "Old", "difficulty": 1 },
                  { "slug": "gone", "name": "Gone", "status": "deprecated" },
                  { "slug": "grep", "name": "Grep" } ] } }
                """);
        exercise("leap", """
                import static org.assertj.core.api.Assertions.assertThat;
                import org.junit.jupiter.api.*;
                class LeapTest {
                    @Test @DisplayName("2015 is none") void common() { assertThat(new Leap().is(2015)).isFalse(); }
                    @Disabled("Remove to run test")
                    @Test void leap() { assertThat(new Leap().is(Years.KNOWN)).isTrue(); }
                }
                """);
        Files.createDirectories(folder.resolve("exercises/practice/grep"));
        exercise("old", "import org.junit.Test;\nclass LeapTest { @Test public void leap() {} }\n");
        Path course = folder.resolve("course");

        List<Imported> imported = new ArrayList<>();
        Track.open(folder).write(course, imported::add);

        assertThat(imported)
                .containsExactly(
                        new Imported.Taken("leap", 2),
                        new Imported.LeftOut("old", "its tests are JUnit 4's; only JUnit 5 and 6 are run"),
                        new Imported.LeftOut("gone", "the track has withdrawn it"),
                        new Imported.LeftOut(
                                "grep", "its tests write files, and a submission that reads them could read others"));
        Exercise leap = load(course).exercise("leap").orElseThrow();
        assertThat(leap.difficulty()).isEqualTo(2);
        assertThat(Files.readString(leap.readme())).contains("# Leap", "## Instructions");
        assertThat(verdict(leap, leap.solution())).isEqualTo(Verdict.PASSED);
        assertThat(verdict(leap, leap.starter())).isEqualTo(Verdict.FAILED);
    }

    @Test
    void whatIsNoTrackSaysSo() {
        assertThatThrownBy(() -> Track.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a checkout of an Exercism track");
    }

    private Verdict verdict(Exercise exercise, Path submission) throws InterruptedException {
        try (Grader grader =
                new Grader(Here.with(folder.resolve("cache")), new GraderOptions(GraderOptions.Use.COURSE, 1))) {
            return grader.grade(GradingRequest.of(exercise, submission).atOnce(), CancellationToken.create())
                    .verdict();
        }
    }

    private static Course load(Path course) {
        if (CourseLoader.load(course) instanceof CourseReading.Loaded(Course loaded)) {
            return loaded;
        }
        throw new AssertionError(CourseLoader.load(course));
    }

    private void exercise(String slug, String test) throws IOException {
        String home = "exercises/practice/" + slug + "/";
        write(home + ".meta/config.json", """
                { "blurb": "Tell leap years.", "files": { "solution": ["src/main/java/Leap.java"],
                  "test": ["src/test/java/LeapTest.java"], "example": [".meta/src/reference/java/Leap.java"],
                  "editor": ["src/main/java/Years.java"] } }
                """);
        write(home + ".docs/instructions.md", "# Instructions\n\nTell them.\n");
        write(home + "src/main/java/Leap.java", "class Leap { boolean is(int year) { return true; } }\n");
        write(home + "src/main/java/Years.java", "class Years { static final int KNOWN = 2016; }\n");
        write(home + "src/test/java/LeapTest.java", test);
        write(
                home + ".meta/src/reference/java/Leap.java",
                "class Leap { boolean is(int year) { return year % 4 == 0; } }\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
