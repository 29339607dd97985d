package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Inputs.Pair;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Random scripts find where two objects differ, and show the shortest script on which they do. */
class ModelTest {
    private static final Inputs<Pair<Integer, Integer>> RANGES =
            Inputs.ints(-20, 20).and(Inputs.ints(-20, 20));

    private Recorder recorder = Recorder.begin(ProcessView.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(ProcessView.NONE);
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
        assertThat(Shorthand.steps(recorder)).containsExactly("100 random scripts, beside the reference: completed");
    }

    @Test
    void theShortestScriptIsShown() {
        run(pair -> range(pair.first(), pair.second() > 3 ? pair.second() + 1 : pair.second()));

        assertThat(recorder.diverged()).isTrue();
        List<Step> steps = recorder.trace().steps();
        assertThat(steps).hasSizeLessThanOrEqualTo(7);
        assertThat(steps.getFirst().call().text()).isIn("range(0, 4)", "range(4, 4)", "range(3, 4)");
        RandomScript found = Shorthand.failure(recorder).random().orElseThrow();
        assertThat(found.of()).isEqualTo(100);
        assertThat(found.number()).isBetween(1, 100);
        assertThat(found.seed()).isEqualTo(342);
        assertThat(found.shortenedTo()).isLessThanOrEqualTo(found.calls()).isEqualTo(steps.size() - 1);
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

        assertThat(Shorthand.steps(recorder))
                .containsExactly(
                        "range(0, 0): completed", "close(): completes, CLOSED <> completed, CREATED CREATED>CREATED");
        assertThat(recorder.trace().steps().getLast().kind()).isEqualTo(Kind.CLOSE);
    }

    @Test
    void twoRunsAreTheSame() {
        List<Trace> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            recorder = Recorder.begin(ProcessView.NONE);
            run(pair -> range(pair.first(), Math.min(pair.second(), 5)));
            runs.add(recorder.trace());
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

        assertThat(Shorthand.steps(recorder)).containsExactly("new Limited(-1): IllegalArgumentException <> -1");
    }
}
