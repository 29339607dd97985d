package dev.yieldlings.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generators that a learner has implemented by hand: their default methods, and their use as delegates. */
class StrangerTest {
    private final List<String> calls = new ArrayList<>();

    /** Records the calls on it, and returns scripted results. */
    private final class Scripted implements Generator<String, String, String> {
        @Override
        public String send(String value) {
            calls.add("send " + value);
            if ("stop".equals(value)) {
                throw new StopIteration("scripted");
            }
            return "got " + value;
        }

        @Override
        public String raise(Throwable exception) {
            calls.add("raise " + exception.getMessage());
            throw new IllegalStateException("after " + exception.getMessage());
        }

        @Override
        public void close() {
            calls.add("close");
        }

        @Override
        public State state() {
            return State.SUSPENDED;
        }
    }

    private static Generator<String, String, String> around(Generator<String, String, String> inner) {
        return Generator.returning(y -> {
            try {
                return "outer " + y.yieldFrom(inner);
            } catch (IllegalStateException e) {
                return "outer caught " + e.getMessage();
            }
        });
    }

    @Test
    void itsDefaultsNeedOnlyItsOwnSteps() {
        Scripted scripted = new Scripted();
        assertThat(scripted.next()).isEqualTo("got null");
        assertThat(scripted.resume("a")).isEqualTo(new Step.Yielded<>("got a"));
        assertThat(scripted.resume("stop")).isEqualTo(new Step.Returned<>("scripted"));
        assertThat(scripted.delegate()).isEmpty();
        assertThat(scripted.frames()).isEmpty();
        assertThat(scripted.stream().limit(2).toList()).containsExactly("got null", "got null");
        assertThat(calls).hasSize(5);
    }

    @Test
    void aDelegateIsAskedThroughItsInterface() {
        Scripted scripted = new Scripted();
        Generator<String, String, String> outer = around(scripted);
        assertThat(outer.next()).isEqualTo("got null");
        assertThat((Object) outer.delegate().orElseThrow()).isSameAs(scripted);
        assertThat(outer.send("a")).isEqualTo("got a");
        assertThat(outer.resume("stop")).isEqualTo(new Step.Returned<>("outer scripted"));
        assertThat(calls).containsExactly("send null", "send a", "send stop");
    }

    @Test
    void whatADelegateThrowsComesOutOfYieldFrom() {
        Generator<String, String, String> outer = around(new Scripted());
        outer.next();
        assertThatExceptionOfType(StopIteration.class)
                .isThrownBy(() -> outer.raise(new IllegalArgumentException("x")))
                .satisfies(end -> assertThat(end.value()).isEqualTo("outer caught after x"));
    }

    @Test
    void aDelegateIsClosedThroughItsInterface() {
        Generator<String, String, String> outer = around(new Scripted());
        outer.next();
        outer.close();
        assertThat(calls).containsExactly("send null", "close");
        assertThat(outer.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void theOuterIsRunningWhileItsDelegateIsAsked() {
        List<State> seen = new ArrayList<>();
        Generator<Integer, Void, Void> outer = Generator.of(y -> {
            Generator<Integer, Void, ?> self = y.self();
            y.yieldFrom(new HandMadeRange(1, 2, () -> seen.add(self.state())));
        });
        outer.next();
        assertThat(seen).containsExactly(State.RUNNING);
    }

    @Test
    void aGeneratorOfOtherTypesIsDelegatedToAsOne() {
        Generator<Integer, String, Void> inner = Generator.of(y -> {
            y.yield(1);
            y.yield(2);
        });
        Iterable<Integer> seenAsIterable = inner;
        Generator<Integer, Void, Void> outer = Generator.of(y -> y.yieldFrom(seenAsIterable));
        assertThat(outer.next()).isEqualTo(1);
        assertThat((Object) outer.delegate().orElseThrow()).isSameAs(inner);
    }

    @Test
    void theIteratorOfAStrangerKeepsWhatItLookedAhead() {
        var iterator = new HandMadeRange(1, 3, () -> {}).iterator();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.next()).isEqualTo(1);
        assertThat(iterator.next()).isEqualTo(2);
        assertThat(iterator.hasNext()).isFalse();
        assertThat(catchThrowable(iterator::next)).isInstanceOf(StopIteration.class);
    }
}
