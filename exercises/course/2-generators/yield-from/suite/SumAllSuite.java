import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Why;

class SumAllSuite extends TreeScripts {
    @Check("results")
    void results() {
        Why rule = Why.because(
                        "The parts take their turns in the order of the list. sumAll returns the sum of what they "
                                + "return, which need not be the sum of what they yield.")
                .ask("What does yieldFrom return when the generator has ended?");
        sumAll("part(returns 10, yields 1, 2), part(returns 20, yields 3)", rule, part(10, 1, 2), part(20, 3))
                .yieldsEach(1, 2, 3)
                .stopsWith(30)
                .in(State.CLOSED)
                .forGood();
        sumAll("part(returns 100, yields 4)", rule, part(100, 4)).yieldsEach(4).stopsWith(100);
        sumAll(
                        "part(returns 40), part(returns -5, yields 6), part(returns 8), part(returns 0, yields 7)",
                        rule,
                        part(40),
                        part(-5, 6),
                        part(8),
                        part(0, 7))
                .yieldsEach(6, 7)
                .stopsWith(43);
        sumAll("", "There is no part, so nothing is yielded and the sum is 0.").stopsWith(0);

        Generator<Integer, Void, Integer> first = part(10, 1, 2);
        Generator<Integer, Void, Integer> second = part(20, 3);
        sumAll("first, second", "Don't begin a part before its turn comes.", first, second)
                .call("first.state()", first::state)
                .answers(State.CREATED)
                .next()
                .yields(1)
                .call("second.state()", second::state)
                .answers(State.CREATED)
                .yieldsEach(2, 3)
                .call("first.state()", first::state)
                .answers(State.CLOSED)
                .stopsWith(30);

        Generator<Integer, Void, Integer> halfUsed = part(10, 1, 2);
        halfUsed.next();
        sumAll(
                        "part(returns 10, yields 1, 2; its 1 has been taken already)",
                        "A half-used part goes on from where it is.",
                        halfUsed)
                .yieldsEach(2)
                .stopsWith(10);
        GeneratorScript<Integer, Void, Integer> left =
                sumAll("part(returns 10, yields 1, 2), part(returns 20)", rule, part(10, 1, 2), part(20));
        left.next().yields(1);
        GeneratorScript<Integer, Void, Integer> right = sumAll(
                "part(returns 3), part(returns 5, yields 4)",
                "Two sums at the same time don't mix.",
                part(3),
                part(5, 4));
        right.next().yields(4);
        left.next().yields(2);
        right.stopsWith(8);
        left.stopsWith(30);
    }

    @Check("reaches")
    void reaches() {
        GeneratorScript<Integer, Void, Integer> sum =
                sumAll("part(returns 10, yields 1, 2)", "While a part yields, sumAll delegates to it.", part(10, 1, 2));
        delegating(sum.next().yields(1));
        delegating(sum.next().yields(2));

        sumAll(
                        "patient, part(returns 20, yields 3)",
                        Why.because(
                                        "An exception that the caller raises comes out at the yield of the running part: this one "
                                                + "catches it, yields 99 for it, and returns 10.")
                                .ask("Which generator gets it in your code?"),
                        patient(),
                        part(20, 3))
                .next()
                .yields(1)
                .raise(new IllegalStateException("stop it"))
                .yields(99)
                .happens("patient catches it")
                .next()
                .yields(3)
                .stops();

        IllegalArgumentException unknown = new IllegalArgumentException("what is that");
        for (Ending ending : Ending.values()) {
            Generator<Integer, Void, Integer> tidy = tidy();
            Generator<Integer, Void, Integer> second = part(20, 3);
            GeneratorScript<Integer, Void, Integer> script = sumAll(
                    "tidy, second",
                    "Whatever ends sumAll ends the running part first: its finally block runs. Leave the parts "
                            + "alone whose turn has not come.",
                    tidy,
                    second);
            ending.of(script.next().yields(1))
                    .happens("finally block of tidy")
                    .in(State.CLOSED)
                    .call("tidy.state()", tidy::state)
                    .answers(State.CLOSED)
                    .call("second.state()", second::state)
                    .answers(State.CREATED);
        }
        for (Ending ending : Ending.values()) {
            Generator<Integer, Void, Integer> first = part(20, 3);
            Generator<Integer, Void, Integer> running = tidy();
            Generator<Integer, Void, Integer> third = part(30, 4);
            GeneratorScript<Integer, Void, Integer> script = sumAll(
                    "part(returns 20, yields 3), tidy, third",
                    "Whatever ends sumAll ends the part that is running, whichever that is.",
                    first,
                    running,
                    third);
            ending.of(script.next().completes().next().completes())
                    .happens("finally block of tidy")
                    .in(State.CLOSED)
                    .call("third.state()", third::state)
                    .answers(State.CREATED);
        }
        Generator<Integer, Void, Integer> tidy = tidy();
        sumAll("tidy", "An exception that a part does not catch goes on to the caller, as the very same object.", tidy)
                .next()
                .yields(1)
                .raise(unknown)
                .raises(unknown)
                .stops();
    }
}
