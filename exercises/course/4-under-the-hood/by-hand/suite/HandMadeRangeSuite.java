import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.protocol.Rule;
import dev.yieldlings.kit.protocol.range.RangeMaker;
import dev.yieldlings.kit.protocol.range.RangeRules;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.List;

/** Puts the learner's range through the kit's rules for ranges; each rule is a step of the trace. */
class HandMadeRangeSuite {
    private static final List<String> NUMBERS = List.of(
            "it yields start, start + 1, ... and stops before end",
            "an empty range ends at the first step",
            "every pair of ints is a range",
            "two ranges are independent");
    private static final List<String> STATES =
            List.of("state() follows the steps", "it works once before each yield, and never at creation");
    private static final List<String> RUNNING =
            List.of("it is RUNNING while it works", "a running generator can't be stepped or closed");
    private static final List<String> CLOSE = List.of("close() ends it, whenever");
    private static final List<String> RAISE = List.of(
            "raise(e) throws e out of it, and closes it",
            "raise(e) closes one that has not started",
            "raise(e) to a closed one throws e back",
            "a raised StopIteration leaks",
            "a raised GeneratorExit comes out");
    private static final List<String> WORK = List.of(
            "what its work throws comes out, and closes it", "a StopIteration of its work does not pass for the end");
    private static final List<String> STEPS =
            List.of("send(null) and resume(null) are next()", "a for-each loop takes what is left");

    static {
        List<String> told = new ArrayList<>();
        List.of(NUMBERS, STATES, RUNNING, CLOSE, RAISE, WORK, STEPS).forEach(told::addAll);
        List<String> all = RangeRules.all().stream().map(Rule::name).toList();
        if (told.size() != all.size() || !told.containsAll(all)) {
            throw new IllegalStateException("the kit's rules are " + all + ", but the checks have " + told);
        }
    }

    @Check("numbers")
    void numbers() {
        Script.because("From start up to, not including, end; with the shorter constructor it runs nothing.")
                .generator("new HandMadeRange(3, 6)", () -> new HandMadeRange(3, 6))
                .yieldsEach(3, 4, 5)
                .stops()
                .forGood();
        Why own = Why.because("Each range has its own numbers.").ask("Is there something static in your class?");
        GeneratorScript<Integer, Void, Void> near =
                Script.because(own).generator("near = new HandMadeRange(0, 2)", () -> new HandMadeRange(0, 2));
        GeneratorScript<Integer, Void, Void> far =
                Script.because(own).generator("far = new HandMadeRange(50, 51)", () -> new HandMadeRange(50, 51));
        near.yieldsEach(0);
        far.yieldsEach(50).stops();
        near.yieldsEach(1).stops();
        check(Why.because("").ask("Which comparison ends your range, and what does it compute before that?"), NUMBERS);
    }

    @Check("states")
    void states() {
        Script.because("A new range has done nothing yet. At a yield it is SUSPENDED, even at its last one; it "
                        + "finds out that nothing follows only in the next step.")
                .generator("new HandMadeRange(3, 5)", () -> new HandMadeRange(3, 5))
                .state(State.CREATED)
                .next()
                .completes()
                .in(State.SUSPENDED)
                .next()
                .completes()
                .in(State.SUSPENDED)
                .runsOut(3)
                .in(State.CLOSED);
        check(Why.because("").ask("When is inside run, and what is the state before and after?"), STATES);
        String own = "Each range runs the code from its own constructor.";
        GeneratorScript<Integer, Void, Void> first = Script.because(own)
                .generator("first = new HandMadeRange(0, 9, a)", () -> range(0, 9, () -> Noted.event("a runs")));
        GeneratorScript<Integer, Void, Void> second = Script.because(own)
                .generator("second = new HandMadeRange(0, 9, b)", () -> range(0, 9, () -> Noted.event("b runs")));
        first.next().completes().happens("a runs");
        second.next().completes().happens("b runs");
        first.next().completes().happens("a runs");
    }

    @Check("running")
    void running() {
        check(
                Why.because("")
                        .ask("What does your range answer to the calls that inside may make: state(), next(), raise, "
                                + "close()?"),
                RUNNING);
    }

    @Check("close")
    void close() {
        check(Why.because("close() works in every state but RUNNING, and a CLOSED range stays CLOSED."), CLOSE);
    }

    @Check("raise")
    void raise() {
        check(
                Why.because("What is raised comes out, the same object, and the range is CLOSED.")
                        .ask("Look at the table in the README: which states differ, and what is special about a "
                                + "StopIteration?"),
                RAISE);
    }

    @Check("work")
    void work() {
        check(
                Why.because("An exception in the middle of a step ends that step and the range.")
                        .ask("Which state does it have then, and what would the caller think of a StopIteration?"),
                WORK);
    }

    @Check("steps")
    void steps() {
        check(
                Why.because("The interface builds next(), resume() and iterator() on your send.")
                        .ask("Do you override one of them?"),
                STEPS);
    }

    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.ints(-3, 5).and(Inputs.ints(-3, 5)),
                        ends -> "new HandMadeRange(" + ends + ")",
                        ends -> new HandMadeRange(ends.first(), ends.second()),
                        ends -> new reference.HandMadeRange(ends.first(), ends.second()))
                .raises(Inputs.oneOf(new IllegalStateException("raised by the check")))
                .because("All calls in any order, as in the table in the README.")
                .agrees();
    }

    private static void check(Why because, List<String> names) {
        RangeMaker maker = HandMadeRangeSuite::range;
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

    private static Generator<Integer, Void, Void> range(int start, int end, Runnable inside) {
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
