import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PairsSuite {
    @Check("pairs")
    void pairs() {
        Why rule = Why.because("The first value comes with the second, the third with the fourth, and so on.")
                .ask("Which steps of g do you take in each turn of your loop?");
        NextScripts.pairs("a generator of 1, 2, 3, 4", NextScripts.numbers(1, 2, 3, 4), 0, rule)
                .yieldsEach(new Pair<>(1, 2), new Pair<>(3, 4))
                .stops()
                .in(State.CLOSED)
                .forGood();
        Why odd = Why.because(
                "The last value has no partner, so the filler takes that place. Don't lose the value itself, "
                        + "and don't let the StopIteration of g leave your body.");
        NextScripts.pairs("a generator of 1, 2, 3", NextScripts.numbers(1, 2, 3), 0, odd)
                .yieldsEach(new Pair<>(1, 2), new Pair<>(3, 0))
                .stops()
                .in(State.CLOSED);
        NextScripts.pairs("a generator of 5", NextScripts.numbers(5), null, odd)
                .yieldsEach(new Pair<>(5, null))
                .stops();
        NextScripts.pairs(
                        "a generator of nothing",
                        NextScripts.numbers(),
                        0,
                        Why.because("There are no values, so there are no pairs."))
                .stops()
                .in(State.CLOSED);
        Why alike = Why.because("g may yield the filler, too. Then it is a value, and the pairs go on.")
                .ask("How does your loop find out that nothing is left?");
        NextScripts.pairs("a generator of 0, 0, 0, 1, 0", NextScripts.numbers(0, 0, 0, 1, 0), 0, alike)
                .yieldsEach(new Pair<>(0, 0), new Pair<>(0, 1), new Pair<>(0, 0))
                .stops();
        Why nulls = Why.because("null is a value like any other, on either side of a pair.");
        NextScripts.pairs(
                        "a generator of null, null, null, 2, null",
                        NextScripts.numbers(null, null, null, 2, null),
                        7,
                        nulls)
                .yieldsEach(new Pair<>(null, null), new Pair<>(null, 2), new Pair<>(null, 7))
                .stops();
        Generator<Integer, Void, Void> halfUsed = NextScripts.numbers(1, 2, 3);
        halfUsed.next();
        NextScripts.pairs(
                        "a generator of 1, 2, 3, whose 1 was taken already",
                        halfUsed,
                        0,
                        Why.because("It goes on from there."))
                .yieldsEach(new Pair<>(2, 3))
                .stops();
        NextScripts.pairs("a generator that was written without a body", new HandMade(), 0, rule)
                .yieldsEach(new Pair<>(1, 2))
                .stops();
        Generator<Object, Void, Void> empties = Generator.of(y -> y.yieldFrom(List.of("", 0.0, List.of(), "", false)));
        Script.because("A value may be empty; it is still a value.")
                .generator(
                        "pairs(a generator of \"\", 0.0, [], \"\", false, \"x\")",
                        () -> Next.pairs(empties, (Object) "x"))
                .yieldsEach(new Pair<>("", 0.0), new Pair<>(List.of(), ""), new Pair<>(false, "x"))
                .stops();
        Why apart = Why.because("Two generators of pairs have nothing to do with each other.")
                .ask("Is there something static in your class?");
        GeneratorScript<Pair<Integer>, Void, Void> one =
                NextScripts.pairs("a generator of 1, 2, 3", NextScripts.numbers(1, 2, 3), 0, apart);
        GeneratorScript<Pair<Integer>, Void, Void> other =
                NextScripts.pairs("a generator of 7, 8, 9", NextScripts.numbers(7, 8, 9), 6, apart);
        one.yieldsEach(new Pair<>(1, 2));
        other.yieldsEach(new Pair<>(7, 8));
        one.yieldsEach(new Pair<>(3, 0));
        other.yieldsEach(new Pair<>(9, 6)).stops();
        one.stops();
    }

    @Check("asks")
    void asks() {
        AtomicInteger taken = new AtomicInteger();
        Generator<Integer, Void, Void> g = Generator.of(y -> {
            while (taken.get() < 5) {
                y.yield(taken.incrementAndGet());
            }
        });
        GeneratorScript<Pair<Integer>, Void, Void> pairs = NextScripts.pairs(
                "g", g, 0, Why.because("Calling pairs takes no step of g, and runs no line of the body."));
        pairs.state(State.CREATED)
                .call("the state of g", g::state)
                .answers(State.CREATED)
                .because("A pair takes two steps of g. Don't take the next two before the caller asks.")
                .next()
                .completes()
                .in(State.SUSPENDED)
                .call("values of g that were taken", taken::get)
                .answers("2 at most", count -> (Integer) count <= 2)
                .next()
                .completes()
                .call("values of g that were taken", taken::get)
                .answers("4 at most", count -> (Integer) count <= 4)
                .because("Closing the pairs does not close g: it stays where it is, and others may go on with it.")
                .close()
                .in(State.CLOSED)
                .call("the state of g", g::state)
                .answers(State.SUSPENDED)
                .stops()
                .call("what g yields next", g::next)
                .answers("a value that was not taken before", value -> (Integer) value == taken.get());
        Generator<Integer, Void, Void> other = NextScripts.numbers(1, 2, 3);
        IllegalArgumentException exception = new IllegalArgumentException("enough");
        NextScripts.pairs("g", other, 0, Why.because("Calling pairs takes no step of g."))
                .next()
                .completes()
                .because("What the caller raises ends the pairs, and leaves g alone.")
                .raise(exception)
                .raises(exception)
                .in(State.CLOSED)
                .call("the state of g", other::state)
                .answers(State.SUSPENDED);
        HandMade byHand = new HandMade();
        GeneratorScript<Pair<Integer>, Void, Void> atItsEnd =
                NextScripts.pairs("g", byHand, 0, Why.because("Calling pairs takes no step of g."));
        atItsEnd.next()
                .completes()
                .because("The pairs end without closing g.")
                .call("p.next(), at the end of g", () -> endedSomehow(atItsEnd.generator()))
                .completes()
                .call("was g closed", byHand::wasClosed)
                .answers(false);
    }

    /** How the pairs end is a check of its own. */
    private static boolean endedSomehow(Generator<Pair<Integer>, Void, Void> pairs) {
        try {
            pairs.next();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.listsOf(Inputs.oneOf(0, 1, 2, null), 7).and(Inputs.oneOf(0, null)),
                        input -> "pairs(a generator of " + input.first() + ", " + input.second() + ")",
                        input -> Next.pairs(NextScripts.numbers(input.first().toArray(Integer[]::new)), input.second()),
                        input -> reference.Next.pairs(
                                NextScripts.numbers(input.first().toArray(Integer[]::new)), input.second()))
                .raises(Inputs.oneOf(new IllegalArgumentException("from outside")))
                .because("Whatever the values and the filler are, all values come, two by two, and then the end.")
                .agrees();
    }
}
