package dev.yieldlings.kit.protocol.range;

import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules for a range that is implemented by hand, without a body: next, raise, close and state. */
public final class RangeRules {
    private static final List<Rule<RangeMaker>> STEPS = List.of(
            new Rule<>("it yields start, start + 1, ... and stops before end", "PEP 255", RangeRules::values),
            new Rule<>("an empty range ends at the first step", "PEP 255", RangeRules::empty),
            new Rule<>("every pair of ints is a range", "PEP 255", RangeRules::extremes),
            new Rule<>("state() follows the steps", "PEP 342", RangeRules::states),
            new Rule<>("it works once before each yield, and never at creation", "PEP 255", RangeRules::inside),
            new Rule<>("it is RUNNING while it works", "PEP 342", RangeRules::running),
            new Rule<>("a running generator can't be stepped or closed", "PEP 255", RangeRules::reentrance),
            new Rule<>("send(null) and resume(null) are next()", "PEP 342, send()", RangeRules::resume),
            new Rule<>("close() ends it, whenever", "PEP 342, close()", RangeRules::closed),
            new Rule<>("a for-each loop takes what is left", "PEP 255", RangeRules::loop),
            new Rule<>("two ranges are independent", "PEP 255", RangeRules::independence));

    private RangeRules() {}

    /** All of them, the simplest first. */
    public static List<Rule<RangeMaker>> all() {
        return Stream.concat(STEPS.stream(), RangeErrorRules.ALL.stream()).toList();
    }

    private static void values(RangeMaker maker) {
        Generator<Integer, Void, Void> range = maker.range(3, 6, RangeRules::nothing);
        for (int expected = 3; expected < 6; expected++) {
            Expect.same("next()", expected, range.next());
        }
        Expect.stop("next() after the last number", null, range::next);
        Expect.stop("next() after that", null, range::next);
    }

    private static void empty(RangeMaker maker) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> range = maker.range(3, 3, () -> log.add("worked"));
        Expect.stop("the first next() of range(3, 3)", null, range::next);
        Expect.stop("the first next() of range(4, 3)", null, maker.range(4, 3, RangeRules::nothing)::next);
        Expect.log("at all", log);
        Expect.state("after that", State.CLOSED, range);
    }

    private static void extremes(RangeMaker maker) {
        int top = Integer.MAX_VALUE;
        Generator<Integer, Void, Void> last = maker.range(top - 1, top, RangeRules::nothing);
        Expect.same("the one number below Integer.MAX_VALUE", top - 1, last.next());
        Expect.stop("next() after it", null, last::next);
        Generator<Integer, Void, Void> all = maker.range(Integer.MIN_VALUE, top, RangeRules::nothing);
        Expect.same("the first int of all", Integer.MIN_VALUE, all.next());
        Expect.stop(
                "the first next() of range(1, Integer.MIN_VALUE)",
                null,
                maker.range(1, Integer.MIN_VALUE, RangeRules::nothing)::next);
    }

    private static void states(RangeMaker maker) {
        Generator<Integer, Void, Void> range = maker.range(1, 2, RangeRules::nothing);
        Expect.state("before the first step", State.CREATED, range);
        range.next();
        Expect.state("after its last number, which does not know that it is the last", State.SUSPENDED, range);
        Expect.stop("next() after that", null, range::next);
        Expect.state("after the end", State.CLOSED, range);
    }

    private static void inside(RangeMaker maker) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> range = maker.range(1, 3, () -> log.add("worked"));
        Expect.log("before the first step", log);
        range.next();
        Expect.log("at the first yield", log, "worked");
        range.next();
        Expect.log("at the second yield", log, "worked", "worked");
        Expect.stop("next() after the last number", null, range::next);
        Expect.log("at the end", log, "worked", "worked");
        Expect.stop("next() after the end", null, range::next);
        Expect.log("after the end", log, "worked", "worked");
    }

    private static void running(RangeMaker maker) {
        List<Generator<Integer, Void, Void>> made = new ArrayList<>();
        List<State> seen = new ArrayList<>();
        made.add(maker.range(1, 3, () -> made.forEach(range -> seen.add(range.state()))));
        made.getFirst().next();
        made.getFirst().next();
        Expect.same(
                "state() while it works",
                List.of(State.RUNNING),
                seen.stream().distinct().toList());
    }

    private static void reentrance(RangeMaker maker) {
        List<Generator<Integer, Void, Void>> made = new ArrayList<>();
        boolean[] callsBack = {true};
        made.add(maker.range(1, 4, () -> {
            if (made.isEmpty() || !callsBack[0]) {
                return; // A range that lets itself be stepped here would call back for ever.
            }
            callsBack[0] = false;
            Generator<Integer, Void, Void> self = made.getFirst();
            Expect.thrown("next() while it works", AlreadyExecutingException.class, self::next);
            Expect.thrown(
                    "raise() while it works",
                    AlreadyExecutingException.class,
                    () -> self.raise(new RuntimeException("raised")));
            Expect.thrown("close() while it works", AlreadyExecutingException.class, () -> {
                self.close();
                return null;
            });
        }));
        for (int step = 1; step <= 2; step++) {
            Expect.same(
                    "resume(null), step " + step + ",",
                    new Step.Yielded<>(step),
                    made.getFirst().resume(null));
        }
        Expect.state("after that", State.SUSPENDED, made.getFirst());
    }

    private static void resume(RangeMaker maker) {
        Generator<Integer, Void, Void> range = maker.range(1, 3, RangeRules::nothing);
        Expect.same("send(null)", 1, range.send(null));
        Expect.same("resume(null)", new Step.Yielded<>(2), range.resume(null));
        Expect.same("resume(null) at the end", new Step.Returned<>(null), range.resume(null));
    }

    private static void closed(RangeMaker maker) {
        for (int steps = 0; steps < 4; steps++) {
            Generator<Integer, Void, Void> range = maker.range(1, 3, RangeRules::nothing);
            for (int i = 0; i < steps; i++) {
                range.resume(null);
            }
            range.close();
            Expect.state("after close() after " + steps + " steps", State.CLOSED, range);
            Expect.stop("next() after close() after " + steps + " steps", null, range::next);
            range.close();
            Expect.state("after a second close()", State.CLOSED, range);
        }
    }

    private static void loop(RangeMaker maker) {
        Generator<Integer, Void, Void> range = maker.range(1, 5, RangeRules::nothing);
        range.next();
        List<Integer> values = new ArrayList<>();
        for (Integer value : range) {
            values.add(value);
            if (value == 3) {
                break;
            }
        }
        Expect.same("what a loop after one next() saw", List.of(2, 3), values);
        Expect.state("after a loop that was left", State.SUSPENDED, range);
        Expect.same("next() after that", 4, range.next());
    }

    private static void independence(RangeMaker maker) {
        Generator<Integer, Void, Void> one = maker.range(1, 9, RangeRules::nothing);
        Generator<Integer, Void, Void> other = maker.range(5, 9, RangeRules::nothing);
        Expect.same("the first number of one", 1, one.next());
        Expect.same("the first number of the other", 5, other.next());
        Expect.same("the second number of one", 2, one.next());
    }

    private static void nothing() {}
}
