package dev.yieldlings.kit.protocol.range;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.ArrayList;
import java.util.List;

/** What a range made by hand does about exceptions, its own and the caller's. */
final class RangeErrorRules {
    static final List<Rule<RangeMaker>> ALL = List.of(
            new Rule<>("what its work throws comes out, and closes it", "PEP 255", RangeErrorRules::thrown),
            new Rule<>("a StopIteration of its work does not pass for the end", "PEP 479", RangeErrorRules::leak),
            new Rule<>("raise(e) throws e out of it, and closes it", "PEP 342, throw()", RangeErrorRules::raised),
            new Rule<>("raise(e) closes one that has not started", "PEP 342, throw()", RangeErrorRules::raisedFirst),
            new Rule<>("raise(e) to a closed one throws e back", "PEP 342, throw()", RangeErrorRules::raisedLast),
            new Rule<>("a raised StopIteration leaks", "PEP 479", RangeErrorRules::raisedStop),
            new Rule<>("a raised GeneratorExit comes out", "PEP 342, throw()", RangeErrorRules::raisedExit));

    private RangeErrorRules() {}

    private static void thrown(RangeMaker maker) {
        RuntimeException failure = new RuntimeException("at work");
        Generator<Integer, Void, Void> range = failingLater(maker, failure);
        Expect.thrown("next() when its work throws", failure, range::next);
        Expect.state("after its work has thrown", State.CLOSED, range);
        Expect.stop("next() after that", null, range::next);
    }

    private static void leak(RangeMaker maker) {
        StopIteration stray = new StopIteration(7);
        Generator<Integer, Void, Void> range = failingLater(maker, stray);
        LeakedStopIterationException error = Expect.thrown(
                "next() when its work throws StopIteration", LeakedStopIterationException.class, range::next);
        Expect.same("the cause of the LeakedStopIterationException", stray, error.getCause());
        Expect.state("after that", State.CLOSED, range);
    }

    /** A range that has yielded its first number; the next time that it works, it fails. */
    private static Generator<Integer, Void, Void> failingLater(RangeMaker maker, RuntimeException failure) {
        boolean[] fails = {false};
        Generator<Integer, Void, Void> range = maker.range(1, 3, () -> {
            if (fails[0]) {
                fails[0] = false; // A range that works once more is no business of these rules.
                throw failure;
            }
        });
        range.next();
        fails[0] = true;
        return range;
    }

    private static void raised(RangeMaker maker) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> range = maker.range(1, 3, () -> log.add("worked"));
        range.next();
        log.clear();
        Exception raised = new Exception("raised");
        Expect.thrown("raise()", raised, () -> range.raise(raised));
        Expect.log("at raise()", log);
        Expect.state("after raise()", State.CLOSED, range);
        Expect.stop("next() after raise()", null, range::next);
    }

    private static void raisedFirst(RangeMaker maker) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> range = maker.range(1, 3, () -> log.add("worked"));
        log.clear();
        RuntimeException raised = new RuntimeException("raised");
        Expect.thrown("raise() before the first step", raised, () -> range.raise(raised));
        Expect.log("at raise()", log);
        Expect.state("after raise() before the first step", State.CLOSED, range);
        Expect.stop("next() after that", null, range::next);
    }

    private static void raisedLast(RangeMaker maker) {
        Generator<Integer, Void, Void> range = maker.range(1, 1, RangeErrorRules::nothing);
        Expect.stop("next()", null, range::next);
        RuntimeException raised = new RuntimeException("raised");
        Expect.thrown("raise() after the end", raised, () -> range.raise(raised));
        StopIteration stop = new StopIteration(7);
        Expect.thrown("raise(StopIteration) after the end", stop, () -> range.raise(stop));
        Expect.state("after that", State.CLOSED, range);
    }

    private static void raisedStop(RangeMaker maker) {
        StopIteration raised = new StopIteration(7);
        Generator<Integer, Void, Void> range = maker.range(1, 3, RangeErrorRules::nothing);
        range.next();
        LeakedStopIterationException error =
                Expect.thrown("raise(StopIteration)", LeakedStopIterationException.class, () -> range.raise(raised));
        Expect.same("the cause of the LeakedStopIterationException", raised, error.getCause());
        Expect.state("after that", State.CLOSED, range);
    }

    private static void raisedExit(RangeMaker maker) {
        GeneratorExit exit = new GeneratorExit("raised");
        Generator<Integer, Void, Void> range = maker.range(1, 3, RangeErrorRules::nothing);
        range.next();
        Expect.thrown("raise(GeneratorExit)", exit, () -> range.raise(exit));
        Expect.state("after that", State.CLOSED, range);
    }

    private static void nothing() {}
}
