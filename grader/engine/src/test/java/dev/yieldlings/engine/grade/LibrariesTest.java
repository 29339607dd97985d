package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.junit.Libraries;
import dev.yieldlings.engine.file.Folders;
import dev.yieldlings.engine.pack.PackFile;
import dev.yieldlings.engine.pack.Packer;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suites that use a jar of their own: jsoup's, which nothing else in a worker has. */
class LibrariesTest {
    private static final String USING = "import org.jsoup.Jsoup;\n";

    @TempDir
    private Path folder;

    private Path jar;
    private Grading grading;

    @BeforeEach
    void begin() throws Exception {
        jar = Path.of(
                Jsoup.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        grading = new Grading(folder);
    }

    @AfterEach
    void end() {
        grading.close();
    }

    @Test
    void aPlainSuiteUsesAFileOfTheCourse() throws IOException {
        Exercise exercise = course().exercises().getFirst();

        assertThat(grading.grade(exercise, TinyCourse.SOLUTION).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(grading.grade(exercise, TinyCourse.SOLUTION.replace("++count", "count++"))
                        .verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(grading.grade(exercise, USING + TinyCourse.SOLUTION).verdict())
                .as("a submission has no libraries")
                .isEqualTo(Verdict.DOES_NOT_COMPILE);
    }

    @Test
    void aPackHasItsLibraries() throws Exception {
        Course course = course();
        Path pack = folder.resolve("pack.zip");
        Packer.forLearners(course, "1", true, Instant.EPOCH, Here.with(folder), pack);
        Folders.delete(course.folder());
        Path unpacked = folder.resolve("unpacked");
        PackFile.unpack(pack, unpacked);

        assertThat(grading.grade(load(unpacked).exercises().getFirst(), TinyCourse.SOLUTION)
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void aCoordinateIsFoundInTheLocalRepository() {
        Path version = Objects.requireNonNull(jar.getParent());
        String coordinate = "org.jsoup:jsoup:" + version.getFileName();
        Path repository = version.resolve("../../../..").normalize();

        assertThat(new Libraries(folder, repository).find(coordinate)).contains(jar);
        assertThat(new Libraries(folder, folder).find(coordinate)).isEmpty();
        assertThat(new Libraries(folder, folder).advice(coordinate))
                .contains("mvn dependency:get -Dartifact=" + coordinate);
    }

    private Course course() throws IOException {
        Path to = folder.resolve("course");
        Files.copy(jar, Files.createDirectories(to.resolve("lib")).resolve("html.jar"));
        return new TinyCourse()
                .replacing("course.json", "\"chapters\"", "\"libraries\": [\"lib/html.jar\"], \"chapters\"")
                .without("one/counter/suite/CounterSuite.java")
                .with("one/counter/suite/PageTest.java", USING + """
                        import static org.assertj.core.api.Assertions.assertThat;
                        import org.junit.jupiter.api.Test;

                        class PageTest {
                            @Test void begins() {
                                String page = "<p>" + new Counter().next() + "</p>";
                                assertThat(Jsoup.parse(page).text()).isEqualTo("1");
                            }
                        }
                        """)
                .with("one/counter/exercise.json", """
                        { "formatVersion": 1, "id": "counter", "title": "A counter", "summary": "Count.",
                          "difficulty": 1, "files": ["Counter.java"] }
                        """)
                .loaded(to);
    }

    private static Course load(Path folder) {
        return switch (CourseLoader.load(folder)) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }
}
