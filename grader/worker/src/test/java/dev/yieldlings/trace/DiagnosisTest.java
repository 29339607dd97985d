package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.recording.Printout;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.trace.source.Log;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner is told about a sequence that takes a wrong turn, in which the calls around it are seen too. */
class DiagnosisTest {
    private Recorder recorder = Recorder.begin(Printout.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(Printout.NONE);
    }

    /** Counts from 1; its hasNext() takes a step. */
    private static final class Hasty implements Iterator<Integer> {
        private int last;

        @Override
        public boolean hasNext() {
            last++;
            return true;
        }

        @Override
        public Integer next() {
            return ++last;
        }
    }

    @Test
    void aHasNextThatMovesOnIsSeen() {
        Script.of(new Hasty()).hasNext(true).hasNext(true).yieldsEach(1, 2, 3);

        assertThat(message())
                .isEqualTo("hasNext() moved the sequence on: it was called twice, and 1, 2 were lost. Why?");
    }

    @Test
    void oneThatIsNotToBlameIsNotBlamed() {
        Script.of(List.of(5, 1).iterator()).hasNext(true).yieldsEach(1, 2, 3);

        assertThat(message()).isEqualTo("next() gave 5, but 1 was expected. Why?");
    }

    @Test
    void aValueLeftOutIsNamed() {
        Script.of(List.of(1, 3).iterator()).yieldsEach(1, 2, 3, 4);

        assertThat(message()).isEqualTo("next() gave 3 before its turn: 2 was left out. Why?");
    }

    @Test
    void aValueThatComesAgainIsNamed() {
        Script.of(List.of(1, 1).iterator()).yieldsEach(1, 2);

        assertThat(message()).isEqualTo("next() gave 1 again; 2 was expected. Why?");
    }

    @Test
    void aStepThatMayGiveAnythingIsNotTakenForOneLeftOut() {
        Log<Integer> log = Log.named("log");
        Script.of(Stream.of(2, 3).peek(log).iterator())
                .next()
                .completes()
                .logs(log, 3)
                .next()
                .completes()
                .logs(log, 2);

        assertThat(message()).isEqualTo("next(): your code handed to log: 2; expected: 3. Why?");
    }

    @Test
    void anEndThatComesTooEarlyIsNamed() {
        Script.of(List.of(1).iterator()).yieldsEach(1, 2, 3).stops();

        assertThat(message()).isEqualTo("The sequence ended too early: 2 was still to come. Why?");
    }

    @Test
    void anEndInPlaceOfAnExceptionIsToldAsItIs() {
        Script.of(List.of(1).iterator()).yieldsEach(1).next().raises(IllegalStateException.class);

        assertThat(message())
                .isEqualTo("next() threw NoSuchElementException, but IllegalStateException was expected. Why?");
    }

    @Test
    void anEndThatDoesNotComeIsNamed() {
        Script.of(List.of(1, 2).iterator()).yieldsEach(1).stops();

        assertThat(message()).isEqualTo("The sequence went on behind its end: next() gave 2. Why?");
    }

    @Test
    void anotherExceptionIsNotTakenForTheEnd() {
        Iterator<Integer> broken = Stream.<Integer>generate(() -> {
                    throw new IllegalStateException("broken");
                })
                .iterator();
        Script.of(broken).yieldsEach(1);

        assertThat(message()).startsWith("next() threw IllegalStateException: broken");
    }

    @Test
    void twoThatShareTheirPlaceAreNamed() {
        Iterator<Integer> shared = List.of(1, 2, 3, 4).iterator();
        IteratorScript<Integer> first = Script.of("first", shared).yieldsEach(1, 2);
        Script.of("second", shared).because("Why?").yieldsEach(1);
        first.yieldsEach(3);

        assertThat(recorder.divergence().orElseThrow())
                .hasMessage("second.next() gave 3, which first was to give: the two share one place in the sequence."
                        + " Why?");
    }

    @Test
    void anIteratorWithoutAnEndOfItsOwnIsJudgedByItsException() {
        Iterator<Integer> none = List.<Integer>of().iterator();
        Script.of(none).stops().forGood();

        assertThat(recorder.diverged()).isFalse();
        assertThat(recorder.steps())
                .hasSize(3)
                .allMatch(step -> step.actual().equals(NoSuchElementException.class.getSimpleName()));
    }

    private String message() {
        String told = recorder.divergence().orElseThrow().getMessage();
        return String.valueOf(told).endsWith("Why?") ? String.valueOf(told) : told + " Why?";
    }
}
