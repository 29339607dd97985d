package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.Shorthand;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.worker.message.CheckInspected;
import dev.yieldlings.worker.message.JobJudged;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A failed check runs a second time, and reports the positions of suspended bodies and the submission's behaviour. */
class InspectionTest {
    private static final String SUITE = """
            @Check("range") void range() {
                Script.generator("range(1, 3)", () -> Learner.range(1, 3)).yieldsEach(1, 2, 3).stops();
            }
            """;

    private static String range(String body) {
        return "public static dev.yieldlings.kit.Generator<Integer, Void, Void> range(int start, int end) {\n"
                + "return dev.yieldlings.kit.Generator.of(y -> {\n" + body + "\n}); }";
    }

    @Test
    void showsWhereTheBodyWaitsAndItsLocals() throws IOException {
        TinyJob job = TinyJob.run(range("""
                for (int i = start; i <= end; i += 2) {
                    long wide = i;
                    String text = "at " + i;
                    y.yield(i);
                }"""), SUITE);

        Step wrong = job.inspected("range").orElseThrow().trace().divergence().orElseThrow();

        assertThat(Shorthand.steps(job.check("range").trace())).contains("next(): 2 <> 3 SUSPENDED>SUSPENDED");
        assertThat(wrong.before().suspension())
                .contains(new Suspension(
                        new Place("Learner.java", 6),
                        locals("start", "1", "end", "3", "i", "1", "wide", "1", "text", "\"at 1\"")));
        assertThat(wrong.after().suspension())
                .contains(new Suspension(
                        new Place("Learner.java", 6),
                        locals("start", "1", "end", "3", "i", "3", "wide", "3", "text", "\"at 3\"")));
    }

    @Test
    void showsTheOuterBodyThatDelegates() throws IOException {
        TinyJob job = TinyJob.run(range("y.yieldFrom(inner(start));") + """
                static dev.yieldlings.kit.Generator<Integer, Void, Void> inner(int from) {
                    return dev.yieldlings.kit.Generator.of(y -> { y.yield(from); y.yield(from); });
                }""", SUITE);

        Step wrong = job.inspected("range").orElseThrow().trace().divergence().orElseThrow();

        assertThat(wrong.after().suspension())
                .contains(new Suspension(new Place("Learner.java", 3), locals("start", "1")));
    }

    @Test
    void aCheckThatPassesIsNotRunAgain() throws IOException {
        TinyJob job = TinyJob.run(range("for (int i = start; i <= end; i++) { y.yield(i); }"), SUITE);

        assertThat(job.answers()).last().isEqualTo(new JobJudged());
        assertThat(job.started()).containsExactly("range");
    }

    @Test
    void onlyWhatFailedIsRunAgain() throws IOException {
        TinyJob job = TinyJob.run(range("y.yield(7);"), SUITE + """
                @Check("other") void other() {
                    Script.generator("range(7, 8)", () -> Learner.range(7, 8)).yieldsEach(7);
                }
                """);

        assertThat(job.inspected("range")).isPresent();
        assertThat(job.inspected("other")).isEmpty();
    }

    @Test
    void behavesAlikeIsTheSameDigestHoweverItIsWritten() throws IOException {
        String first = behaviour("for (int i = start; i <= end; i += 2) { y.yield(i); }");

        assertThat(behaviour("int i = start - 2;\n while ((i += 2) <= end) { y.yield(i); }"))
                .isEqualTo(first);
    }

    @Test
    void thatItDiffersAfterTheFirstWrongStepIsSeen() throws IOException {
        String first = behaviour("for (int i = start; i <= end; i += 2) { y.yield(i); }");

        assertThat(behaviour("y.yield(1); y.yield(3); y.yield(5);")).isNotEqualTo(first);
        assertThat(behaviour("y.yield(1); y.yield(3); throw new IllegalStateException();"))
                .isNotEqualTo(first);
    }

    @Test
    void whatMayNotEndAfterTheFirstWrongStepEndsByItsSteps() throws IOException {
        TinyJob job = TinyJob.run(range("y.yield(1); y.yield(3); while (true) { }"), SUITE);

        assertThat(job.inspected("range").orElseThrow().behaviour()).isNotEmpty();
        assertThat(job.check("range").ending()).isEqualTo(dev.yieldlings.worker.message.CheckFinished.Ending.FAILED);
    }

    @Test
    void whatIsKnownOfACheckThatMetALimitIsItsSteps() throws IOException {
        String loop = "while (true) { }";

        String first = behaviour("y.yield(1); " + loop);

        assertThat(first).isNotEmpty().isEqualTo(behaviour("int i = start; y.yield(i); for (;;) { }"));
        assertThat(behaviour(loop)).isNotEqualTo(first);
    }

    @Test
    void oneThatBehavesDifferentlyTheSecondTimeIsShownAsItWasJudged() throws IOException {
        TinyJob job = TinyJob.run(
                range("y.yield(Integer.getInteger(\"job.again\", 7)); System.setProperty(\"job.again\", \"8\");")
                        .replace("y.yield(Integer", "int n = Integer")
                        .replace(", 7));", ", 7); System.setProperty(\"job.again\", \"8\"); y.yield(n);"),
                SUITE);
        System.clearProperty("job.again");

        assertThat(Shorthand.steps(job.inspected("range").orElseThrow().trace()))
                .isEqualTo(Shorthand.steps(job.check("range").trace()))
                .contains("next(): 1 <> 7 CREATED>SUSPENDED");
    }

    private static String behaviour(String body) throws IOException {
        return TinyJob.run(range(body), SUITE)
                .inspected("range")
                .map(CheckInspected::behaviour)
                .orElseThrow();
    }

    private static List<Local> locals(String... namesAndValues) {
        return java.util.stream.IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(i -> new Local(namesAndValues[2 * i], namesAndValues[2 * i + 1]))
                .toList();
    }
}
