package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.course.library.Libraries;
import dev.yieldlings.engine.course.library.Libraries.Found;
import dev.yieldlings.engine.course.library.LibraryLock;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.file.Folders;
import dev.yieldlings.engine.pack.PackFile;
import dev.yieldlings.engine.pack.Packer;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.suite.Suites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suites that use their own library, jsoup, which is not on the worker's class path. */
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
    void aVerdictDependsOnTheBytesOfALibraryAndNotOnItsTime() throws IOException {
        Exercise exercise = course().exercises().getFirst();
        Path library = exercise.settings().suiteLibraries().getFirst();
        String digest = digest(exercise);

        Files.setLastModifiedTime(library, FileTime.from(Instant.EPOCH));
        assertThat(digest(exercise)).isEqualTo(digest);
        Files.write(library, new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(digest(exercise)).isNotEqualTo(digest);
    }

    private String digest(Exercise exercise) {
        try (Suites suites = new Suites(List.of(), List.of(), folder.resolve("suites"))) {
            return suites.digest(exercise);
        }
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

        assertThat(find(repository, coordinate)).isEqualTo(new Found.Jars(List.of(jar)));
        assertThat(find(folder, coordinate))
                .isInstanceOfSatisfying(
                        Found.Missing.class,
                        missing -> assertThat(missing.why()).contains("yieldlings course libraries"));
    }

    @Test
    void onlyTheJarsWhoseDigestsAreKeptAreUsed() throws IOException {
        String own = "a/b/1/b-1.jar";
        String needed = "a/c/2/c-2.jar";
        Path repository = folder.resolve("repository");
        for (String path : List.of(own, needed)) {
            Files.createDirectories(
                    Objects.requireNonNull(repository.resolve(path).getParent()));
            Files.writeString(repository.resolve(path), path);
        }
        new LibraryLock(Map.of("a:b:1", List.of(locked(own), locked(needed)))).write(folder);

        assertThat(find(repository, "a:b:1"))
                .isEqualTo(new Found.Jars(List.of(repository.resolve(own), repository.resolve(needed))));
        assertThat(find(repository, "a:b:2")).isInstanceOf(Found.Missing.class);
        Files.writeString(repository.resolve(needed), "something else");
        assertThat(find(repository, "a:b:1"))
                .isInstanceOfSatisfying(
                        Found.Missing.class,
                        changed -> assertThat(changed.why()).contains("c-2.jar is not the jar"));
    }

    private static LibraryLock.Jar locked(String path) {
        return new LibraryLock.Jar(path, Digests.sha256(path.getBytes(StandardCharsets.UTF_8)));
    }

    private Found find(Path repository, String coordinate) {
        List<CourseProblem> problems = new ArrayList<>();
        Found found = new Libraries(folder, repository, problems).find(coordinate);
        assertThat(problems).isEmpty();
        return found;
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
