package dev.yieldlings.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeepDelegationTest {
    private static final int DEPTH = 5_000;

    private final List<Generator<Object, Object, Integer>> chain = new ArrayList<>();
    private Generator<Object, Object, Integer> outermost;
    private int finallies;

    @BeforeEach
    void makeChain() {
        outermost = Generator.returning(y -> {
            Object got = y.yield("ready");
            while (!"stop".equals(got)) {
                got = y.yield(got);
            }
            return 0;
        });
        chain.add(outermost);
        for (int i = 0; i < DEPTH; i++) {
            Generator<Object, Object, Integer> inner = outermost;
            outermost = Generator.returning(y -> {
                try {
                    return y.yieldFrom(inner) + 1;
                } finally {
                    finallies++;
                }
            });
            chain.add(outermost);
        }
    }

    @Test
    void valuesAndResultsGoAllTheWay() {
        assertThat(outermost.next()).isEqualTo("ready");
        assertThat(outermost.send("sent")).isEqualTo("sent");
        assertThatExceptionOfType(StopIteration.class)
                .isThrownBy(() -> outermost.send("stop"))
                .satisfies(end -> assertThat(end.value()).isEqualTo(DEPTH));
        assertThat(chain).allMatch(generator -> generator.state() == State.CLOSED);
    }

    @Test
    void exceptionsGoAllTheWay() {
        outermost.next();
        IllegalArgumentException raised = new IllegalArgumentException("raised");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> outermost.raise(raised))
                .isSameAs(raised);
        assertThat(finallies).isEqualTo(DEPTH);
    }

    @Test
    void closingGoesAllTheWay() {
        outermost.next();
        outermost.close();
        assertThat(finallies).isEqualTo(DEPTH);
        assertThat(chain).allMatch(generator -> generator.state() == State.CLOSED);
    }

    @Test
    void aStepThatStartsInTheMiddleSharesTheInnermost() {
        outermost.next();
        Generator<Object, Object, Integer> middle = chain.get(DEPTH / 2);
        assertThat(middle.send("middle")).isEqualTo("middle");
        assertThat(outermost.state()).isEqualTo(State.SUSPENDED);
        assertThat(outermost.send("outer")).isEqualTo("outer");
        assertThat(outermost.frames()).hasSizeGreaterThan(DEPTH);
    }
}
