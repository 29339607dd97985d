package dev.yieldlings.worker.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.trace.Script;
import dev.yieldlings.worker.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A suite can load the worker's and the submission's classes, but a submission can't replace the classes that judge it.
 */
class SuiteLoaderTest {
    private static final Map<String, byte[]> SUITE =
            Sources.compile("public class Suite { public static String say() { return Helper.say(); } }"
                    + " class Helper { static String say() { return \"the suite's\"; } }");

    @Test
    void findsTheSubmissionsClasses() throws ReflectiveOperationException {
        Map<String, byte[]> submission = Sources.compile("public class FibIter { }");
        SuiteLoader loader = new SuiteLoader(SUITE, new SubmissionLoader(submission));

        Class<?> found = loader.loadClass("FibIter");

        assertThat(found.getClassLoader()).isInstanceOf(SubmissionLoader.class);
        assertThat(loader.loadClass("FibIter")).isSameAs(found);
    }

    @Test
    void findsTheResourcesOfLibraries() throws IOException {
        byte[] text = "#one".getBytes(StandardCharsets.UTF_8);
        SuiteLoader loader = new SuiteLoader(Map.of("/org/a name.txt", text), new SubmissionLoader(Map.of()));

        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream("org/a name.txt"))) {
            assertThat(in.readAllBytes()).isEqualTo(text);
        }
        assertThat(Collections.list(loader.getResources("org/a name.txt"))).hasSize(1);
        assertThat(loader.getResource("org/b.txt")).isNull();
    }

    @Test
    void prefersTheSuitesOwnClasses() throws ReflectiveOperationException {
        Map<String, byte[]> submission = Sources.compile(
                "public class Helper { public static String say() { return \"the learner's\"; } }",
                "public class Suite { public static String say() { return \"the learner's\"; } }");
        SuiteLoader loader = new SuiteLoader(SUITE, new SubmissionLoader(submission));

        assertThat(loader.loadClass("Suite").getMethod("say").invoke(null)).isEqualTo("the suite's");
    }

    @Test
    void prefersTheWorkersClassesToTheSubmissions() throws ReflectiveOperationException {
        Map<String, byte[]> submission = Sources.compile(
                "package dev.yieldlings.trace; public class Script { }",
                "package org.junit.jupiter.api; public class Assertions { }");
        SuiteLoader loader = new SuiteLoader(SUITE, new SubmissionLoader(submission));

        assertThat(loader.loadClass("dev.yieldlings.trace.Script")).isSameAs(Script.class);
        assertThat(loader.loadClass("org.junit.jupiter.api.Assertions").getClassLoader())
                .isSameAs(Script.class.getClassLoader());
    }

    @Test
    void theSubmissionSeesNothingOfTheSuite() {
        SubmissionLoader submission = new SubmissionLoader(Sources.compile("public class FibIter { }"));
        SuiteLoader loader = new SuiteLoader(SUITE, submission);

        assertThat(loader).isNotNull();
        assertThatThrownBy(() -> submission.loadClass("Suite")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void twoSubmissionsShareNothing() throws ReflectiveOperationException {
        Map<String, byte[]> classes = Sources.compile("public class FibIter { public static int shared; }");
        Class<?> first = new SubmissionLoader(classes).loadClass("FibIter");
        Class<?> second = new SubmissionLoader(classes).loadClass("FibIter");

        first.getField("shared").setInt(null, 5);

        assertThat(second.getField("shared").getInt(null)).isZero();
    }
}
