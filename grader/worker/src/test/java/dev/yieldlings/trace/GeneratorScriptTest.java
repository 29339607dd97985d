package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.recording.Printout;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A generator's script records the states before and after each step, and can judge them. */
class GeneratorScriptTest {
    private Recorder recorder = Recorder.begin(Printout.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(Printout.NONE);
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

        assertThat(recorder.steps())
                .containsExactly(
                        step("state()", "CREATED", "CREATED", "CREATED"),
                        step("next()", "0", "CREATED", "SUSPENDED"),
                        step("send(5)", "5, SUSPENDED", "SUSPENDED", "SUSPENDED"),
                        step(
                                "raise(IllegalStateException)",
                                "that same IllegalStateException, CLOSED",
                                "SUSPENDED",
                                "CLOSED"),
                        step("close()", "no exception", "CLOSED", "CLOSED"),
                        step("next()", "StopIteration", "CLOSED", "CLOSED"));
    }

    @Test
    void aWrongStateDivergesOnTheStepThatLeftIt() {
        GeneratorScript<Integer, Integer, Void> script = Script.of(echo()).yieldsEach(0);

        script.in(State.CLOSED);

        assertThat(recorder.divergence().orElseThrow())
                .hasMessage("next() left the generator SUSPENDED; it should be CLOSED.");
        assertThat(recorder.steps())
                .containsExactly(new TraceStep(
                        "next()",
                        "0, CLOSED",
                        "0, SUSPENDED",
                        "CREATED",
                        "SUSPENDED",
                        List.of(),
                        List.of(),
                        0,
                        Mark.DIVERGED));
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

        assertThat(recorder.divergence().orElseThrow())
                .hasMessageStartingWith("close() threw IgnoredExitException")
                .hasMessageEndingWith(", but no exception was expected.");
    }

    @Test
    void makesNoCallAfterTheFirstValueThatIsWrong() {
        Script.of(echo()).yieldsEach(0, 7, 8).in(State.SUSPENDED);

        assertThat(recorder.steps())
                .extracting(TraceStep::mark)
                .containsExactly(Mark.AS_EXPECTED, Mark.DIVERGED, Mark.NOT_REACHED);
        assertThat(recorder.steps().getLast().expected()).isEqualTo("8, SUSPENDED");
    }

    @Test
    void aGeneratorWhoseStateThrowsOrIsNullStillHasATrace() {
        Script.of(new HandMade(null)).next().yields(1);
        Script.of(new HandMade(new IllegalStateException("no state"))).next().yields(1);

        assertThat(recorder.steps()).extracting(TraceStep::before).containsExactly("null", "?");
    }

    private static TraceStep step(String call, String shown, String before, String after) {
        return new TraceStep(call, shown, shown, before, after, List.of(), List.of(), 0, Mark.AS_EXPECTED);
    }

    /** Yields 0 and then whatever is sent. */
    private static Generator<Integer, Integer, Void> echo() {
        return Generator.of(y -> {
            Integer got = 0;
            while (true) {
                got = y.yield(got);
            }
        });
    }

    /** Yields 1 for ever and has no state to tell of. */
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
