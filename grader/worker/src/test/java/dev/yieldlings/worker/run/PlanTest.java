package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.worker.Sources;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.PlannedCheck;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks run in the order of the job's plan; a check is skipped if one that it needs has not passed. */
class PlanTest {
    private static final String SUITES = """
            import dev.yieldlings.trace.*;

            class Later {
                @Check("d") void d() {}
            }

            class Suite {
                @Check("a") void a() {}
                @Check("b") void b() { throw new AssertionError("no"); }
                @Check("c") void c() {}
                @Check("endless") void endless() { while (true) { Learner.go(); } }
                @Check("unplanned") void unplanned() {}
            }

            class Outer {
                @Check("outer") void outer() {}

                @org.junit.jupiter.api.Nested
                class Inner {
                    @Check("nested") void nested() {}
                }
            }
            """;

    @Test
    void theOrderIsThePlans() throws IOException {
        assertThat(run(check("c"), check("a"), check("b"), check("d")).started())
                .startsWith("c", "a", "b")
                .endsWith("d")
                .hasSize(6);
        assertThat(run(check("d"), check("b"), check("c"), check("a")).started())
                .startsWith("d", "b", "c", "a")
                .hasSize(6);
    }

    @Test
    void theOrderIsThePlansWhereClassesTakeTurns() throws IOException {
        assertThat(run(check("a"), check("d"), check("c")).started()).startsWith("a", "d", "c");
        assertThat(run(check("d"), check("a", "d"), check("c", "a")).started()).startsWith("d", "a", "c");
        assertThat(run(List.of("Outer", "Later"), check("nested"), check("d"), check("outer", "d"))
                        .started())
                .startsWith("nested", "d", "outer");
    }

    @Test
    void whatNeedsAFailedCheckIsNotRun() throws IOException {
        TinyJob job = run(check("b"), check("c", "b"), check("a", "c"), check("d"));

        assertThat(job.started()).contains("b", "d").doesNotContain("c", "a");
        assertThat(job.broken()).isEmpty();
    }

    @Test
    void whatNeedsACheckThatRanOutOfStepsIsNotRun() throws IOException {
        TinyJob job = run(check("endless"), check("a", "endless"), check("c"));

        assertThat(job.check("endless").ending()).isEqualTo(Ending.OUT_OF_STEPS);
        assertThat(job.started()).contains("c").doesNotContain("a");
    }

    @Test
    void allOfTheNeedsMustHavePassed() throws IOException {
        assertThat(run(check("c"), check("b"), check("a", "c", "b")).started()).doesNotContain("a");
        assertThat(run(check("c"), check("d"), check("a", "c")).started()).contains("a");
    }

    @Test
    void theNextJobKnowsNothingOfTheLast() throws IOException {
        run(check("a"));

        assertThat(run(check("c", "a"), check("a")).started()).doesNotContain("c");
    }

    private static PlannedCheck check(String id, String... needs) {
        return new PlannedCheck(id, List.of(needs));
    }

    private static TinyJob run(PlannedCheck... plan) throws IOException {
        return run(List.of("Suite", "Later"), plan);
    }

    private static TinyJob run(List<String> classes, PlannedCheck... plan) throws IOException {
        Map<String, byte[]> submission = Sources.compile("public class Learner { public static void go() {} }");
        Map<String, byte[]> suite = Sources.compile(SUITES, "public class Learner { public static void go() {} }");
        suite.keySet().removeAll(submission.keySet());
        return TinyJob.run(new Job(submission, suite, classes, List.of(plan), TinyJob.LIMITS, false));
    }
}
