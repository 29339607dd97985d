import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;

/** What a range yields, when it works, and which state it is in between two steps. */
class NumbersSuite extends RangeScripts {
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

    @Check("close")
    void close() {
        check(Why.because("close() works in every state but RUNNING, and a CLOSED range stays CLOSED."), CLOSE);
        for (int steps = 0; steps <= 3; steps++) {
            Generator<Integer, Void, Void> range = range(0, 2, () -> Noted.event("a runs"));
            for (int i = 0; i < steps; i++) {
                range.resume(null);
            }
            Script.because("inside runs before a yield, and close() yields nothing.")
                    .calls()
                    .call("close() of new HandMadeRange(0, 2, a) after " + steps + " steps", () -> {
                        range.close();
                        return null;
                    })
                    .completes()
                    .happens()
                    .call("close(), once more", () -> {
                        range.close();
                        return null;
                    })
                    .completes()
                    .happens();
        }
    }

    @Check("steps")
    void steps() {
        check(
                Why.because("The interface builds next(), resume() and iterator() on your send.")
                        .ask("Do you override one of them?"),
                STEPS);
    }
}
