package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.trace.source.Log;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The facts derived for a sequence with a wrong step, from the calls around it. */
class DiagnosisTest {
    private Recorder recorder = Recorder.begin(ProcessView.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(ProcessView.NONE);
    }

    /** Counts from 1, but its hasNext() advances. */
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

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.HasNextMoved(2, List.of("1", "2")));
    }

    @Test
    void oneThatIsNotToBlameIsNotBlamed() {
        Script.of(List.of(5, 1).iterator()).hasNext(true).yieldsEach(1, 2, 3);

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.WrongOutcome());
    }

    @Test
    void aValueLeftOutIsNamed() {
        Script.of(List.of(1, 3).iterator()).yieldsEach(1, 2, 3, 4);

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.Skipped(List.of("2")));
    }

    @Test
    void aValueThatComesAgainIsNamed() {
        Script.of(List.of(1, 1).iterator()).yieldsEach(1, 2);

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.Repeated());
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

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.BrokenRequirement());
        assertThat(Shorthand.steps(recorder).getFirst()).isEqualTo("next(): completes, log[3] <> completed, log[2]");
    }

    @Test
    void anEndThatComesTooEarlyIsNamed() {
        Script.of(List.of(1).iterator()).yieldsEach(1, 2, 3).stops();

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.EndedEarly(Optional.of("2")));
    }

    @Test
    void anEndInPlaceOfAnExceptionIsToldAsItIs() {
        Script.of(List.of(1).iterator()).yieldsEach(1).next().raises(IllegalStateException.class);

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.WrongOutcome());
    }

    @Test
    void anEndThatDoesNotComeIsNamed() {
        Script.of(List.of(1, 2).iterator()).yieldsEach(1).stops();

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.WentOn());
    }

    @Test
    void anotherExceptionIsNotTakenForTheEnd() {
        Iterator<Integer> broken = Stream.<Integer>generate(() -> {
                    throw new IllegalStateException("broken");
                })
                .iterator();
        Script.of(broken).yieldsEach(1);

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.WrongOutcome());
        assertThat(Shorthand.steps(recorder).getFirst()).startsWith("next(): 1 <> IllegalStateException: broken");
    }

    @Test
    void twoThatShareTheirPlaceAreNamed() {
        Iterator<Integer> shared = List.of(1, 2, 3, 4).iterator();
        IteratorScript<Integer> first = Script.of("first", shared).yieldsEach(1, 2);
        Script.of("second", shared).because("Why?").yieldsEach(1);
        first.yieldsEach(3);

        int id = recorder.trace().objects().getFirst().id();
        assertThat(recorder.trace().objects().getFirst().name()).isEqualTo("first");
        assertThat(Shorthand.failure(recorder))
                .isEqualTo(new Failure(new Fact.SharedPlace(id), "Why?", "", Optional.empty()));
    }

    @Test
    void anIteratorWithoutAnEndOfItsOwnIsJudgedByItsException() {
        Iterator<Integer> none = List.<Integer>of().iterator();
        Script.of(none).stops().forGood();

        assertThat(recorder.diverged()).isFalse();
        assertThat(Shorthand.steps(recorder)).containsExactly("next() x3: NoSuchElementException");
    }
}
