package dev.yieldlings.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Yielder;
import dev.yieldlings.kit.protocol.Rule;
import dev.yieldlings.kit.protocol.body.BodyRules;
import dev.yieldlings.kit.protocol.body.BodyRunner;
import dev.yieldlings.kit.protocol.body.KitRules;
import dev.yieldlings.kit.protocol.range.RangeMaker;
import dev.yieldlings.kit.protocol.range.RangeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit keeps the rules by which it grades others, and so can a generator made by hand. */
class ProtocolTest {
    @ParameterizedTest
    @MethodSource("bodyRules")
    void theKitKeeps(Rule<BodyRunner> rule) {
        rule.check(Generator::returning);
    }

    @ParameterizedTest
    @MethodSource("rangeRules")
    void aRangeOfTheKitKeeps(Rule<RangeMaker> rule) {
        rule.check((start, end, inside) -> Generator.of(y -> {
            for (int i = start; i < end; i++) {
                inside.run();
                y.yield(i);
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("rangeRules")
    void aRangeMadeByHandKeeps(Rule<RangeMaker> rule) {
        rule.check(HandMadeRange::new);
    }

    /** A rule must also detect violations inside the generator's own calls, where the generator can catch the error. */
    @Test
    void whatAGeneratorSwallowsIsNotedAllTheSame() {
        Rule<RangeMaker> rule = rangeRules().stream()
                .filter(each -> each.name().equals("a running generator can't be stepped or closed"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> rule.check((start, end, inside) -> new Swallowing(inside)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("next() while it works should throw AlreadyExecutingException");
    }

    /** Answers as a range does, accepts every call, and catches what its work throws. */
    private static final class Swallowing implements Generator<Integer, Void, Void> {
        private final Runnable inside;
        private boolean working;

        Swallowing(Runnable inside) {
            this.inside = inside;
        }

        @Override
        public Integer send(Void value) {
            if (!working) {
                working = true;
                try {
                    inside.run();
                } catch (Throwable _) {
                    // continue as if nothing had happened
                }
                working = false;
            }
            return 1;
        }

        @Override
        public Integer raise(Throwable thrown) {
            throw new IllegalStateException(thrown);
        }

        @Override
        public void close() {}

        @Override
        public State state() {
            return State.SUSPENDED;
        }
    }

    /** A hand-made yielder only has to implement yield with a value. */
    @Test
    void yieldWithoutAValueYieldsNull() {
        List<String> yielded = new ArrayList<>();
        Yielder<String, Integer> yielder = new Yielder<>() {
            @Override
            public Integer yield(String value) {
                yielded.add(String.valueOf(value));
                return 7;
            }

            @Override
            public <T> T yieldFrom(Generator<? extends String, ? super Integer, T> generator) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void yieldFrom(Iterable<? extends String> iterable) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Generator<String, Integer, ?> self() {
                throw new UnsupportedOperationException();
            }
        };

        assertThat(yielder.yield()).isEqualTo(7);
        assertThat(yielded).containsExactly("null");
    }

    static List<Rule<BodyRunner>> bodyRules() {
        return Stream.of(BodyRules.all(), KitRules.all()).flatMap(List::stream).toList();
    }

    static List<Rule<RangeMaker>> rangeRules() {
        return RangeRules.all();
    }
}
