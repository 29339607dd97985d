package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.trace.source.ByteSource;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Noted;
import dev.yieldlings.trace.source.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sources, functions and logs record the calls on them, and scripts can judge these. */
class CountingSourceTest {
    private Recorder recorder = Recorder.begin(ProcessView.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(ProcessView.NONE);
    }

    private static Generator<Long, Void, Void> filter(Iterable<Long> numbers, Predicate<Long> rule) {
        return Generator.of(y -> {
            for (Long number : numbers) {
                if (rule.test(number)) {
                    y.yield(number);
                }
            }
        });
    }

    @Test
    void theOrderOfPullingAndAskingIsAStepsOwn() {
        Source<Long> naturals = Source.endless("naturals", i -> i);
        Script.generator("odd", () -> filter(naturals, Noted.predicate("isOdd", n -> n % 2 == 1)))
                .next()
                .yields(1L)
                .happens("naturals is opened", "naturals gives 0", "isOdd(0)", "naturals gives 1", "isOdd(1)")
                .pulled(naturals, 2)
                .next()
                .yields(3L)
                .pulledAtMost(naturals, 4);

        assertThat(recorder.diverged()).isFalse();
        assertThat(naturals.opened()).isEqualTo(1);
    }

    @Test
    void whoReadsAheadIsToldHowMuchWasEnough() {
        Source<Long> naturals = Source.endless("naturals", i -> i);
        Script.generator("greedy", () -> filter(greedily(naturals), n -> true))
                .next()
                .yields(0L)
                .pulled(naturals, 1)
                .next()
                .yields(1L);

        List<Step> steps = recorder.trace().steps();
        assertThat(steps.get(1).broken()).contains(new Requirement.Pulls("naturals", 1, 1, 9));
        assertThat(steps.getFirst().events().kept()).hasSize(10);
        assertThat(steps.getLast().reached()).isFalse();
    }

    private static List<Long> greedily(Iterable<Long> numbers) {
        List<Long> read = new ArrayList<>();
        for (Long number : numbers) {
            read.add(number);
            if (read.size() == 9) {
                break;
            }
        }
        return read;
    }

    @Test
    void aLogIsComparedByWhatItGotDuringTheStep() {
        Log<String> log = Log.named("log");
        log.accept("before");
        Script.calls()
                .call("work()", () -> {
                    log.accept("a");
                    Noted.event("in between");
                    log.accept("b");
                    return 1;
                })
                .answers(1)
                .logs(log, "a", "b")
                .call("work()", () -> 2)
                .answers(2)
                .logs(log, "c");

        assertThat(Shorthand.steps(recorder).getLast()).isEqualTo("work(): 2, log[\"c\"] <> 2, log[]");
        assertThat(log.things()).containsExactly("before", "a", "b");
    }

    @Test
    void whatIsStillHeldIsCounted() {
        Source<int[]> blocks = Source.endless("blocks", i -> new int[1_000]);
        List<int[]> kept = new ArrayList<>();
        var iterator = blocks.iterator();
        for (int i = 0; i < 20; i++) {
            int[] block = iterator.next();
            if (i % 4 == 0) {
                kept.add(block);
            }
        }

        assertThat(blocks.held()).isBetween(5L, 6L);
        assertThat(kept).hasSize(5);
    }

    @Test
    void aFiniteSourceEndsAndNullIsAnElement() {
        Source<@Nullable String> words = Source.ofSize("words", 2, i -> i == 0 ? "a" : null);
        Script.of(words.iterator())
                .next()
                .yields("a")
                .next()
                .yields(null)
                .hasNext(false)
                .stops()
                .forGood();

        assertThat(recorder.diverged()).isFalse();
        assertThat(words.pulled()).isEqualTo(2);
    }

    @Test
    void aChannelGivesWhatItIsToldToAndSaysHowItWasRead() throws IOException {
        ByteSource bytes = ByteSource.inPortions(new byte[10], read -> read == 0 ? 3 : 100)
                .failingAt(2, new IOException("the line is dead"));
        Script.calls()
                .call("read(buffer)", () -> bytes.read(ByteBuffer.allocate(8)))
                .answers(3)
                .happens("read: 3 of 8 asked for")
                .call("read(buffer)", () -> bytes.read(ByteBuffer.allocate(8)))
                .answers(7);

        assertThat(recorder.diverged()).isFalse();
        assertThatThrownBy(() -> bytes.read(ByteBuffer.allocate(8))).hasMessage("the line is dead");
        assertThat(bytes.read(ByteBuffer.allocate(8))).isEqualTo(-1);
        bytes.close();
        assertThatThrownBy(() -> bytes.read(ByteBuffer.allocate(8))).isInstanceOf(ClosedChannelException.class);
    }
}
