package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.outcome.MemoryExhausted;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trace keeps its first and last steps, and always the step that went wrong. */
class RecorderTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 24, 25, 60, 1_000, 100_000})
    void equalCallsInARowAreOneStepWithACount(int taken) {
        Recorder recorder = Recorder.begin(ProcessView.NONE);
        count(Script.of(IntStream.range(0, taken).iterator()), taken);

        assertThat(recorder.trace().entries()).singleElement().isInstanceOfSatisfying(Step.class, run -> {
            assertThat(run.times()).isEqualTo(taken);
            assertThat(run.earlier()).hasSize(Math.min(taken - 1, 3));
            assertThat(run.earlier().getFirst()).isEqualTo(new Outcome.Value("0", "Integer"));
            assertThat(run.outcome()).isEqualTo(new Outcome.Value(String.valueOf(taken - 1), "Integer"));
        });
    }

    @Test
    void ofManyDifferentStepsBothEndsAreKept() {
        Recorder recorder = Recorder.begin(ProcessView.NONE);
        for (int i = 0; i < 1_000; i++) {
            int number = i;
            Script.calls().call("call(" + i + ")", () -> number).yields(i);
        }

        List<String> steps = Shorthand.steps(recorder);

        assertThat(steps)
                .hasSizeLessThan(15)
                .startsWith("call(0): 0", "call(1): 1")
                .endsWith("call(999): 999");
        assertThat(steps).contains("... " + (1_000 - (steps.size() - 1)) + " AS_EXPECTED");
    }

    @Test
    void theStepsBeforeTheOneThatWentWrongStandByThemselves() {
        Recorder recorder = Recorder.begin(ProcessView.NONE);
        IteratorScript<Integer> script = Script.of(IntStream.range(0, 1_000).iterator());
        count(script, 999);

        script.next().yields(-1);

        assertThat(Shorthand.steps(recorder))
                .hasSize(25)
                .startsWith("next() x976: 975", "next(): 976", "next(): 977")
                .endsWith("next(): 998", "next(): -1 <> 999");
    }

    private static void count(IteratorScript<Integer> script, int values) {
        for (int i = 0; i < values; i++) {
            script.next().yields(i);
        }
    }

    @Test
    void eachCheckHasARecordingOfItsOwn() {
        Recorder first = Recorder.begin(ProcessView.NONE);
        Script.calls().call("one()", () -> 1).yields(1);
        Recorder second = Recorder.begin(ProcessView.NONE);
        Script.calls().call("two()", () -> 2).yields(2);

        assertThat(Shorthand.steps(first)).containsExactly("one(): 1");
        assertThat(Shorthand.steps(second)).containsExactly("two(): 2");
    }

    @Test
    void showsTheCallThatALimitEnded() {
        Recorder recorder = Recorder.begin(ProcessView.NONE);
        Reaction<CallScript> grown = Script.calls().call("grow()", () -> {
            throw new OutOfMemoryError("big");
        });

        assertThatThrownBy(() -> grown.answers(5)).isInstanceOf(MemoryExhausted.class);

        assertThat(Shorthand.steps(recorder)).containsExactly("grow(): 5 <> out of MEMORY");
    }

    @Test
    void remembersThatTheStackWasUsedUp() {
        Recorder recorder = Recorder.begin(ProcessView.NONE);
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
