package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.RunLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The learner's output is kept for each check and step, up to a limit, and goes nowhere else. */
class OutputTest {
    private static final String TWO_CHECKS = """
            @Check("first") void first() { Script.calls().call("say", () -> Learner.say("a")).completes(); }
            @Check("second") void second() {
                Script.calls().call("say", () -> Learner.say("b")).completes().call("more", () -> Learner.say("c")).completes();
            }
            """;

    @Test
    void isKeptForEachCheckAndEachStep() throws IOException {
        TinyJob job = TinyJob.run(
                "public static int say(String s) { System.out.println(s); System.err.print(s + 1); return 0; }",
                TWO_CHECKS);

        assertThat(job.check("first").output()).isEqualTo("a\na1");
        assertThat(job.check("second").output()).isEqualTo("b\nb1c\nc1");
        assertThat(job.check("second").trace().steps())
                .extracting(step -> step.printed().kept())
                .containsExactly(List.of("b", "b1"), List.of("c", "c1"));
        assertThat(job.finished()).noneMatch(CheckFinished::outputTruncated);
    }

    @ParameterizedTest
    @CsvSource({
        "xyz, 3, xyz, false",
        "xyz, 2, xy, true",
        "xyz, 0, '', true",
        "aé, 3, aé, false",
        "aé, 2, a, true",
        "aéb, 3, aé, true",
        "漢字, 5, 漢, true",
        "🎲, 3, '', true",
    })
    void isCutBetweenTwoCharacters(String text, int limit, String kept, boolean truncated) throws IOException {
        TinyJob job = TinyJob.run(
                new RunLimits(10_000, limit),
                "public static void say() { System.out.print(\"" + text + "\"); }",
                "@Check(\"say\") void say() { Learner.say(); }");

        assertThat(job.check("say").output()).isEqualTo(kept);
        assertThat(job.check("say").outputTruncated()).isEqualTo(truncated);
    }

    @Test
    void beyondTheLimitCostsNothingAndIsTruncatedForTheChecksThatPrint() throws IOException {
        String learner = "static final String LONG = \"x\".repeat(1_000_000);"
                + " public static int say(String s) { for (int i = 0; i < 1_000; i++) { System.out.println(LONG); } return 0; }";

        TinyJob job = TinyJob.run(learner, TWO_CHECKS + "@Check(\"quiet\") void quiet() { }");

        assertThat(job.finished()).extracting(CheckFinished::ending).containsOnly(Ending.PASSED);
        assertThat(job.finished().stream()
                        .mapToInt(check -> check.output().length())
                        .sum())
                .isEqualTo(1_000);
        assertThat(job.check("first").outputTruncated()).isTrue();
        assertThat(job.check("second").outputTruncated()).isTrue();
        assertThat(job.check("quiet").outputTruncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.print('c');",
                "System.out.print(1L);",
                "System.out.println(2.5);",
                "System.out.println(new char[] {'c'});",
                "System.out.println((Object) \"o\");",
                "System.out.println();",
                "System.out.printf(\"%d\", 1);",
                "System.out.append(\"s\");",
                "System.out.write(65);",
                "System.out.write(new byte[] {65}, 0, 1);",
            })
    void everyWayToPrintIsCaptured(String statement) throws IOException {
        String suite = "@Check(\"say\") void say() { Learner.say(); }";
        String learner = "public static void say() { " + statement + " }";

        assertThat(TinyJob.run(learner, suite).check("say").output()).isNotEmpty();
        assertThat(TinyJob.run(new RunLimits(10_000, 0), learner, suite)
                        .check("say")
                        .outputTruncated())
                .isTrue();
    }

    @Test
    void isCapturedAfterTheLearnerHasClosedTheStream() throws IOException {
        TinyJob job = TinyJob.run(
                "public static int say(String s) { try (var out = new java.io.PrintWriter(System.out)) { out.print(s); }"
                        + " System.err.close(); return 0; }",
                TWO_CHECKS);

        assertThat(job.check("first").output()).isEqualTo("a");
        assertThat(job.check("second").output()).isEqualTo("bc");
    }

    @Test
    void theStreamsAreTheOldOnesAfterwards() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        InputStream in = System.in;

        TinyJob.run(
                "public static int call() throws Exception { System.setOut(null); System.setErr(null); return System.in.read(); }",
                "@Check(\"end of input\") void call() { Script.calls().call(\"read\", Learner::call).yields(-1); }");

        assertThat(System.out).isSameAs(out);
        assertThat(System.err).isSameAs(err);
        assertThat(System.in).isSameAs(in);
    }

    @Test
    void theClassesOwnOutputBeforeTheChecksIsNotTheirs() throws IOException {
        TinyJob job = TinyJob.run(
                "public static void say() { System.out.print(\"early\"); }",
                "@BeforeAll static void before() { Learner.say(); } @Check(\"quiet\") void quiet() { }");

        assertThat(job.check("quiet").output()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextBecomeReplacementCharacters() throws IOException {
        TinyJob job = TinyJob.run(
                "public static void say() { System.out.write(0xFF); System.out.write(0xC3); System.out.write('x'); }",
                "@Check(\"say\") void say() { Learner.say(); }");

        assertThat(job.check("say").output()).isEqualTo("\uFFFD\uFFFDx");
        assertThat(job.check("say").output().getBytes(StandardCharsets.UTF_8)).hasSize(7);
    }
}
