package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pack.PackFile;
import dev.yieldlings.engine.pack.Packer;
import dev.yieldlings.engine.prompt.Evaluated;
import dev.yieldlings.engine.prompt.OwnClasses;
import dev.yieldlings.engine.prompt.Prompt;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions may use the allowed parts of a course's library, and no more of the JDK through it. */
class SubmissionLibrariesTest {
    private static final String ALLOW =
            "\"allow\": [\"org.jsoup.Jsoup parse\", \"org.jsoup.nodes.*\", \"org.jsoup.select.*\"]";

    @TempDir
    private static Path folder;

    private static Grading grading;
    private static Course course;

    @BeforeAll
    static void begin() throws Exception {
        grading = new Grading(folder);
        Path jar = Path.of(
                Jsoup.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path to = folder.resolve("course");
        Files.copy(jar, Files.createDirectories(to.resolve("lib")).resolve("html.jar"));
        course = new TinyCourse()
                .replacing(
                        "course.json",
                        "\"chapters\"",
                        "\"libraries\": [{ \"library\": \"lib/html.jar\", \"for\": \"submissions\", " + ALLOW
                                + " }], \"chapters\"")
                .with("one/counter/solution/Counter.java", counting("Jsoup.parse(\"<p>a<p>b\").select(\"p\").size()"))
                .loaded(to);
    }

    @AfterAll
    static void end() {
        grading.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jsoup.parse(\"<p>a<p>b\").select(\"p\").size()",
                "new Element(\"p\").text(\"ab\").text().length()",
                "(int) Jsoup.parse(\"<p>a<p>b\").select(\"p\").stream().map(Element::text).count()",
                "(Jsoup.parse(\"<p>\").body() instanceof Mine ? 3 : 2)"
            })
    void aSubmissionUsesWhatTheCourseAllows(String two) {
        assertThat(grade(counting(two) + "class Mine extends Element { Mine() { super(\"p\"); } }"))
                .returns(Verdict.PASSED, Report::verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A method and a type of the library that the course does not allow.
                "Jsoup.connect(\"http://127.0.0.1\").hashCode()",
                "org.jsoup.parser.Parser.htmlParser().hashCode()",
                // Members that the library's types inherit from the JDK.
                "(int) Jsoup.parse(\"<p>\").select(\"p\").parallelStream().count()",
                "Jsoup.parse(\"<p>\").getClass().getClassLoader().hashCode()"
            })
    void nothingElseOfItIsAdmitted(String expression) {
        assertThat(grade(counting(expression))).returns(Verdict.NOT_ADMITTED, Report::verdict);
    }

    @Test
    void aSubmissionAddsNothingToALibrary() {
        assertThat(grade("package org.jsoup.nodes; public class Counter { public int next() { return 1; } }"))
                .returns(Verdict.NOT_ADMITTED, Report::verdict)
                .extracting(report -> report.diagnostics().getFirst().message())
                .asString()
                .contains("is not yours to add to");
    }

    @Test
    void thePromptHasIt() throws Exception {
        Path own = folder.resolve("own");
        TinyCourse.write(own.resolve("Counter.java"), counting("new Element(\"p\").text(\"ab\").text().length()"));
        Exercise exercise = course.exercises().getFirst();
        OwnClasses classes = OwnClasses.of(Here.with(folder), exercise, own, List.of());

        try (Prompt prompt = Prompt.open(
                Here.with(folder),
                (OwnClasses.Compiled) classes,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))) {
            assertThat(prompt.evaluate("new Counter().next()")).isInstanceOf(Evaluated.Ran.class);
            assertThat(prompt.evaluate("org.jsoup.Jsoup.parse(\"a\").text()"))
                    .asInstanceOf(type(Evaluated.Ran.class))
                    .returns(Optional.of("\"a\""), Evaluated.Ran::value);
        }
    }

    @Test
    void aLearnersPackHasIt() throws Exception {
        Path pack = folder.resolve("pack.zip");
        Packer.forLearners(course, "1", true, Instant.EPOCH, Here.with(folder), pack);
        Path unpacked = folder.resolve("unpacked");
        PackFile.unpack(pack, unpacked);
        Exercise exercise = load(unpacked).exercises().getFirst();

        assertThat(exercise.settings().libraries().allow()).hasSize(3);
        assertThat(grading.grade(exercise, counting("new Element(\"p\").text(\"ab\").text().length()"))
                        .verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(grading.grade(exercise, counting("Jsoup.connect(\"http://127.0.0.1\").hashCode()"))
                        .verdict())
                .isEqualTo(Verdict.NOT_ADMITTED);
    }

    private static Report grade(String source) {
        return grading.grade(course.exercises().getFirst(), source);
    }

    /** Returns a counter whose step is half of an expression with the value 2. */
    private static String counting(String two) {
        return "import org.jsoup.Jsoup; import org.jsoup.nodes.Element;\n"
                + TinyCourse.SOLUTION.replace("++count", "(count += " + two + " / 2)");
    }

    private static Course load(Path from) {
        return switch (CourseLoader.load(from)) {
            case CourseReading.Loaded(Course read) -> read;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }
}
