package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.trace.outcome.MemoryExhausted;
import dev.yieldlings.trace.recording.Printout;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.message.TraceStep;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trace keeps its two ends, and the step that went wrong is always among them. */
class RecorderTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "60, 60", "120, 120", "121, 121", "122, 121", "1000, 121"})
    void keepsBothEndsOfALongTrace(int taken, int kept) {
        Recorder recorder = Recorder.begin(Printout.NONE);
        IteratorScript<Integer> script = Script.of(IntStream.range(0, taken).iterator());
        for (int i = 0; i < taken; i++) {
            script.next().yields(i);
        }

        List<TraceStep> steps = recorder.steps();

        assertThat(steps).hasSize(kept).allMatch(TraceStep::asExpected);
        if (taken > 121) {
            assertThat(steps.get(59).actual()).isEqualTo("59");
            assertThat(steps.get(60).call()).isEqualTo("… " + (taken - 120) + " more as expected …");
            assertThat(steps.get(61).actual()).isEqualTo(String.valueOf(taken - 60));
            assertThat(steps.getLast().actual()).isEqualTo(String.valueOf(taken - 1));
        }
    }

    @Test
    void theStepThatWentWrongIsTheLast() {
        Recorder recorder = Recorder.begin(Printout.NONE);
        IteratorScript<Integer> script = Script.of(IntStream.range(0, 1_000).iterator());
        for (int i = 0; i < 999; i++) {
            script.next().yields(i);
        }

        script.next().yields(-1);

        assertThat(recorder.steps().getLast().asExpected()).isFalse();
        assertThat(recorder.steps().getLast().actual()).isEqualTo("999");
    }

    @Test
    void eachCheckHasARecordingOfItsOwn() {
        Recorder first = Recorder.begin(Printout.NONE);
        Script.calls().call("one()", () -> 1).yields(1);
        Recorder second = Recorder.begin(Printout.NONE);
        Script.calls().call("two()", () -> 2).yields(2);

        assertThat(first.steps()).extracting(TraceStep::call).containsExactly("one()");
        assertThat(second.steps()).extracting(TraceStep::call).containsExactly("two()");
    }

    @Test
    void showsTheCallThatALimitEnded() {
        Recorder recorder = Recorder.begin(Printout.NONE);
        Reaction<CallScript> grown = Script.calls().call("grow()", () -> {
            throw new OutOfMemoryError("big");
        });

        assertThatThrownBy(() -> grown.answers(5)).isInstanceOf(MemoryExhausted.class);

        assertThat(recorder.steps())
                .containsExactly(new TraceStep(
                        "grow()", "5", "out of memory", "", "", List.of(), List.of(), 0, TraceStep.Mark.DIVERGED));
    }

    @Test
    void remembersThatTheStackWasUsedUp() {
        Recorder recorder = Recorder.begin(Printout.NONE);
        Script.calls().call("fine()", () -> 1).yields(1);
        assertThat(recorder.outOfStack()).isFalse();

        Script.calls()
                .call("deep()", () -> {
                    throw new StackOverflowError();
                })
                .raises(StackOverflowError.class);

        assertThat(recorder.outOfStack()).isTrue();
    }
}
