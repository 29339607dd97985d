package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A generator's script records the states before and after each step, and can judge them. */
class GeneratorScriptTest {
    private Recorder recorder = Recorder.begin(ProcessView.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(ProcessView.NONE);
    }

    @Test
    void recordsEachCallWithItsStates() {
        IllegalStateException raised = new IllegalStateException();

        Script.of(echo())
                .state(State.CREATED)
                .next()
                .yields(0)
                .send(5)
                .yields(5)
                .in(State.SUSPENDED)
                .raise(raised)
                .raises(raised)
                .in(State.CLOSED)
                .close()
                .next()
                .stops();

        assertThat(Shorthand.steps(recorder))
                .containsExactly(
                        "state(): CREATED CREATED>CREATED",
                        "next(): 0 CREATED>SUSPENDED",
                        "send(5): 5, SUSPENDED SUSPENDED>SUSPENDED",
                        "raise(IllegalStateException): IllegalStateException, CLOSED SUSPENDED>CLOSED",
                        "close(): completed CLOSED>CLOSED",
                        "next(): StopIteration with null CLOSED>CLOSED");
    }

    @Test
    void aWrongStateDivergesOnTheStepThatLeftIt() {
        GeneratorScript<Integer, Integer, Void> script = Script.of(echo()).yieldsEach(0);

        script.in(State.CLOSED);

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.BrokenRequirement());
        assertThat(Shorthand.steps(recorder)).containsExactly("next(): 0, CLOSED <> 0, SUSPENDED CREATED>SUSPENDED");
    }

    @Test
    void aCloseThatThrowsDiverges() {
        Generator<Integer, Integer, Void> stubborn = Generator.of(y -> {
            while (true) {
                try {
                    y.yield(1);
                } finally {
                    y.yield(2);
                }
            }
        });
        GeneratorScript<Integer, Integer, Void> script = Script.of(stubborn).yieldsEach(1);

        script.close();

        assertThat(Shorthand.steps(recorder).getLast()).startsWith("close(): completes <> IgnoredExitException");
    }

    @Test
    void makesNoCallAfterTheFirstValueThatIsWrong() {
        Script.of(echo()).yieldsEach(0, 7, 8).in(State.SUSPENDED);

        assertThat(Shorthand.steps(recorder))
                .containsExactly(
                        "next(): 0 CREATED>SUSPENDED",
                        "next(): 7 <> null SUSPENDED>SUSPENDED",
                        "next(): 8, SUSPENDED unreached");
    }

    @Test
    void aGeneratorWhoseStateThrowsOrIsNullStillHasATrace() {
        Script.of(new HandMade(null)).next().yields(1);
        Script.of(new HandMade(new IllegalStateException("no state"))).next().yields(1);

        assertThat(Shorthand.steps(recorder)).containsExactly("next(): 1 null>null", "next(): 1 ?>?");
    }

    /** Yields 0, then each value that is sent. */
    private static Generator<Integer, Integer, Void> echo() {
        return Generator.of(y -> {
            Integer got = 0;
            while (true) {
                got = y.yield(got);
            }
        });
    }

    /** Yields 1 without end, and its state() throws or returns null. */
    @SuppressWarnings("NullAway")
    private record HandMade(@Nullable RuntimeException failure) implements Generator<Integer, Void, Void> {
        @Override
        public Integer send(@Nullable Void value) {
            return 1;
        }

        @Override
        public Integer raise(Throwable exception) {
            throw new IllegalStateException(exception);
        }

        @Override
        public void close() {}

        @Override
        public State state() {
            if (failure != null) {
                throw failure;
            }
            return null;
        }
    }
}
