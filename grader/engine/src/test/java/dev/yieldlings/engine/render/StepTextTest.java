package dev.yieldlings.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepTextTest {
    @Test
    void aRunTellsWhatItsFirstCallsCameToAlsoWhereTheyAreTheSame() {
        assertThat(StepText.of(run(2, "1")).expected()).isEqualTo("1, 1");
        assertThat(StepText.of(run(3, "1", "1")).actual()).isEqualTo("1, 1, 1");
        assertThat(StepText.of(run(9, "1", "2", "3", "5")).expected()).isEqualTo("1, 2, 3, 5, \u2026, 1");
    }

    /** Returns a run of equal calls, the last of which yields 1. */
    private static Step run(int times, String... earlier) {
        return new Step(
                Kind.NEXT,
                1,
                Call.of("next()"),
                times,
                Stream.of(earlier)
                        .<Outcome>map(text -> new Outcome.Value(text, "Integer"))
                        .toList(),
                new Expected.Value("1", "Integer"),
                new Outcome.Value("1", "Integer"),
                List.of(),
                Mark.AS_EXPECTED,
                Moment.UNKNOWN,
                Moment.UNKNOWN,
                Lines.NONE,
                Lines.NONE,
                times);
    }
}
