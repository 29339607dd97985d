package dev.yieldlings.usage;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.protocol.Rule;
import dev.yieldlings.kit.protocol.body.BodyRules;
import dev.yieldlings.kit.protocol.body.BodyRunner;
import dev.yieldlings.kit.protocol.body.KitRules;
import dev.yieldlings.kit.protocol.range.RangeMaker;
import dev.yieldlings.kit.protocol.range.RangeRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit keeps the rules that it grades others by, and so can a generator made by hand. */
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

    static List<Rule<BodyRunner>> bodyRules() {
        return Stream.of(BodyRules.all(), KitRules.all()).flatMap(List::stream).toList();
    }

    static List<Rule<RangeMaker>> rangeRules() {
        return RangeRules.all();
    }
}
