import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.protocol.Rule;
import dev.yieldlings.kit.protocol.range.RangeMaker;
import dev.yieldlings.kit.protocol.range.RangeRules;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.outcome.Thrown;
import java.util.ArrayList;
import java.util.List;

/** Puts the learner's range through the kit's rules for ranges; each rule is a step of the trace. */
abstract class RangeScripts {
    static final List<String> NUMBERS = List.of(
            "it yields start, start + 1, ... and stops before end",
            "an empty range ends at the first step",
            "every pair of ints is a range",
            "two ranges are independent");
    static final List<String> STATES =
            List.of("state() follows the steps", "it works once before each yield, and never at creation");
    static final List<String> RUNNING =
            List.of("it is RUNNING while it works", "a running generator can't be stepped or closed");
    static final List<String> CLOSE = List.of("close() ends it, whenever");
    static final List<String> RAISE = List.of(
            "raise(e) throws e out of it, and closes it",
            "raise(e) closes one that has not started",
            "raise(e) to a closed one throws e back",
            "a raised StopIteration leaks",
            "a raised GeneratorExit comes out");
    static final List<String> WORK = List.of(
            "what its work throws comes out, and closes it", "a StopIteration of its work does not pass for the end");
    static final List<String> STEPS =
            List.of("send(null) and resume(null) are next()", "a for-each loop takes what is left");

    static {
        List<String> told = new ArrayList<>();
        List.of(NUMBERS, STATES, RUNNING, CLOSE, RAISE, WORK, STEPS).forEach(told::addAll);
        List<String> all = RangeRules.all().stream().map(Rule::name).toList();
        if (told.size() != all.size() || !told.containsAll(all)) {
            throw new IllegalStateException("the kit's rules are " + all + ", but the checks have " + told);
        }
    }

    static void check(Why because, List<String> names) {
        RangeMaker maker = RangeScripts::range;
        CallScript script = Script.calls();
        for (Rule<RangeMaker> rule : RangeRules.all()) {
            if (names.contains(rule.name())) {
                script.because(("(" + rule.source() + ".) " + because.reason()).strip())
                        .ask(because.question())
                        .call("rule: " + rule.name(), () -> {
                            tryOut(rule, maker);
                            return null;
                        })
                        .holds();
            }
        }
    }

    static Generator<Integer, Void, Void> range(int start, int end, Runnable inside) {
        return new HandMadeRange(start, end, inside);
    }

    /** A limit that the worker has set is no breach of a rule. */
    private static void tryOut(Rule<RangeMaker> rule, RangeMaker maker) {
        try {
            rule.check(maker);
        } catch (AssertionError broken) {
            if (broken.getCause() != null) {
                Thrown.rethrowIfLimit(broken.getCause());
            }
            throw broken;
        }
    }
}
