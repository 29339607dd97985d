package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Inputs.Pair;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.recording.Printout;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.message.TraceStep;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Random scripts find where two objects differ, and what is shown is as short as can be. */
class ModelTest {
    private static final Inputs<Pair<Integer, Integer>> RANGES =
            Inputs.ints(-20, 20).and(Inputs.ints(-20, 20));

    private Recorder recorder = Recorder.begin(Printout.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(Printout.NONE);
    }

    private static Generator<Integer, Void, Void> range(int start, int end) {
        return Generator.of(y -> {
            for (int i = start; i < end; i++) {
                y.yield(i);
            }
        });
    }

    private void run(Model.Making<Pair<Integer, Integer>, Generator<Integer, Void, Void>> learners) {
        Model.<Pair<Integer, Integer>, Integer, Void, Void>generators(
                        RANGES, pair -> "range(" + pair + ")", learners, pair -> range(pair.first(), pair.second()))
                .raises(Inputs.oneOf(new IllegalStateException("raised")))
                .agrees();
    }

    @Test
    void agreementIsOneStep() {
        run(pair -> range(pair.first(), pair.second()));

        assertThat(recorder.diverged()).isFalse();
        assertThat(recorder.steps())
                .extracting(TraceStep::call)
                .containsExactly("100 random scripts, beside the reference");
    }

    @Test
    void theShortestScriptIsShown() {
        run(pair -> range(pair.first(), pair.second() > 3 ? pair.second() + 1 : pair.second()));

        assertThat(recorder.diverged()).isTrue();
        assertThat(recorder.steps()).hasSizeLessThanOrEqualTo(7);
        assertThat(recorder.steps().getFirst().call()).isIn("range(0, 4)", "range(4, 4)", "range(3, 4)");
        assertThat(recorder.divergence().orElseThrow().getMessage()).contains("seed ", "shortened from ");
    }

    @Test
    void aBugInOneCallIsShownByThatCallAlone() {
        run(pair -> {
            Generator<Integer, Void, Void> generator = range(pair.first(), pair.second());
            return new ForwardingGenerator<>(generator) {
                @Override
                public void close() {}
            };
        });

        assertThat(recorder.steps()).extracting(TraceStep::call).containsExactly("range(0, 0)", "close()");
        assertThat(recorder.steps().getLast().expected()).isEqualTo("no exception, CLOSED");
        assertThat(recorder.steps().getLast().actual()).isEqualTo("no exception, CREATED");
    }

    @Test
    void twoRunsAreTheSame() {
        List<List<TraceStep>> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            recorder = Recorder.begin(Printout.NONE);
            run(pair -> range(pair.first(), Math.min(pair.second(), 5)));
            runs.add(recorder.steps());
        }

        assertThat(runs.get(0)).isEqualTo(runs.get(1));
    }

    @Test
    void aMakerThatThrowsWhereItMustNotIsShown() {
        Model.objects(
                        Inputs.ints(-5, 5),
                        size -> "new Limited(" + size + ")",
                        size -> {
                            if (size > 2) {
                                throw new IllegalArgumentException("too much");
                            }
                            return size;
                        },
                        size -> {
                            if (size < 0) {
                                throw new IllegalArgumentException("negative");
                            }
                            return size;
                        })
                .agrees();

        assertThat(recorder.steps()).extracting(TraceStep::call).containsExactly("new Limited(-1)");
        assertThat(recorder.steps().getFirst().expected()).isEqualTo("IllegalArgumentException");
    }
}
