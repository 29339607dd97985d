package dev.yieldlings.engine.misconception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.report.Visibility;
import dev.yieldlings.trace.data.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two submissions have the same fingerprint if the same checks fail with the same behaviour. */
class FingerprintTest {
    @Test
    void theSameInEveryFailedCheckIsTheSame() {
        assertThat(of(failed("one", "x"), passed("two"))).isEqualTo(of(failed("one", "x"), passed("two")));
    }

    @Test
    void whatDiffersInOneCheckIsAnother() {
        assertThat(of(failed("one", "x"), failed("two", "y")))
                .isNotEqualTo(of(failed("one", "x"), failed("two", "z")))
                .isNotEqualTo(of(failed("one", "x"), passed("two")));
    }

    @Test
    void itIsWholeWhereTheBehaviourInEachFailedCheckIsKnown() {
        assertThat(of(failed("one", "x"), passed("two")).isWhole()).isTrue();
        assertThat(of(failed("one", "x"), failed("two", "")).isWhole()).isFalse();
        assertThat(of(passed("one")).isWhole()).isFalse();
    }

    private static Fingerprint of(CheckResult... checks) {
        return Fingerprint.of(
                new Report("e", "t", Verdict.FAILED, 0, 2, Arrays.asList(checks), List.of(), Output.NONE, 0));
    }

    private static CheckResult failed(String id, String behaviour) {
        return new CheckResult(
                id,
                id,
                CheckResult.Status.FAILED,
                0,
                1,
                false,
                "",
                Optional.empty(),
                Trace.EMPTY,
                behaviour,
                Visibility.PUBLIC);
    }

    private static CheckResult passed(String id) {
        return new CheckResult(id, id, CheckResult.Status.PASSED, 1, 1, false, "");
    }
}
