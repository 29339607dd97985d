package dev.yieldlings.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookAheadTest {
    private final List<Object> received = new ArrayList<>();
    private final Generator<Integer, String, String> generator = Generator.returning("counter", y -> {
        for (int i = 1; i <= 3; i++) {
            received.add(y.yield(i));
        }
        return "end";
    });

    @Test
    void theGeneratorGivesTheValueThatItsIteratorLookedAhead() {
        assertThat(generator.iterator().hasNext()).isTrue();
        assertThat(generator.state()).isEqualTo(State.SUSPENDED);
        assertThat(generator.next()).isEqualTo(1);
        assertThat(generator.send("a")).isEqualTo(2);
        assertThat(received).containsExactly("a");
    }

    @Test
    void allIteratorsAgree() {
        Iterator<Integer> one = generator.iterator();
        Iterator<Integer> other = generator.iterator();
        assertThat(one.hasNext()).isTrue();
        assertThat(other.hasNext()).isTrue();
        assertThat(other.next()).isEqualTo(1);
        assertThat(one.next()).isEqualTo(2);
    }

    @Test
    void aValueSentAfterALookAheadIsRefusedAndNothingIsLost() {
        assertThat(generator.iterator().hasNext()).isTrue();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> generator.send("lost?"))
                .withMessageContaining("generator counter has been looked ahead by hasNext()");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> generator.raise(new IllegalArgumentException()))
                .withMessageContaining("looked ahead");
        assertThat(generator.state()).isEqualTo(State.SUSPENDED);
        assertThat(generator.resume(null)).isEqualTo(new Step.Yielded<>(1));
        assertThat(received).isEmpty();
    }

    @Test
    void closingDropsWhatWasLookedAhead() {
        assertThat(generator.iterator().hasNext()).isTrue();
        generator.close();
        assertThat(generator.state()).isEqualTo(State.CLOSED);
        assertThat(generator.iterator().hasNext()).isFalse();
        assertThatExceptionOfType(StopIteration.class).isThrownBy(generator::next);
    }

    @Test
    void aDelegateThatWasLookedAheadGivesThatValueFirst() {
        assertThat(generator.iterator().hasNext()).isTrue();
        Generator<Integer, String, String> outer = Generator.returning(y -> y.yieldFrom(generator));
        assertThat(outer.next()).isEqualTo(1);
        assertThat(outer.send("a")).isEqualTo(2);
        assertThat(received).containsExactly("a");
    }

    @Test
    void onlyTheIteratorThatMetTheEndStillKnowsItsValue() {
        Iterator<Integer> iterator = generator.iterator();
        while (iterator.hasNext()) {
            iterator.next();
        }
        assertThatExceptionOfType(StopIteration.class)
                .isThrownBy(generator::next)
                .satisfies(end -> assertThat(end.value()).isNull());
        assertThatExceptionOfType(StopIteration.class)
                .isThrownBy(iterator::next)
                .satisfies(end -> assertThat(end.value()).isEqualTo("end"));
        assertThatExceptionOfType(StopIteration.class)
                .isThrownBy(iterator::next)
                .satisfies(end -> assertThat(end.value()).isNull());
    }

    @Test
    void whatTheBodyThrowsComesOutOfHasNext() {
        Generator<Integer, Void, Void> failing = Generator.of(y -> {
            throw new IllegalArgumentException("in the body");
        });
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> failing.iterator().hasNext());
        assertThat(failing.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void closingAStreamClosesItsGenerator() {
        try (var stream = generator.stream()) {
            assertThat(stream.iterator().next()).isEqualTo(1);
        }
        assertThat(generator.state()).isEqualTo(State.CLOSED);
    }
}
