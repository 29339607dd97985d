import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import java.util.List;

class OrElseSuite {
    @Check("value")
    void value() {
        Generator<Integer, Void, Void> g = NextScripts.numbers(4, 0, 9);
        GeneratorScript<Integer, Void, Void> script = Script.of("g", g)
                .because("There is another value, so that is the result, even if it equals the other value.");
        NextScripts.orElse(script, g, 9).yields(4).in(State.SUSPENDED);
        script.next().yields(0);
        NextScripts.orElse(script, g, 9).yields(9).in(State.SUSPENDED);

        Generator<Integer, Void, Void> nulls = NextScripts.numbers(null, 5, null);
        GeneratorScript<Integer, Void, Void> withNulls = Script.of("g", nulls)
                .because("A yielded null is a value, not the end.")
                .ask("What does your method look at to find out whether g has ended?");
        NextScripts.orElse(withNulls, nulls, 7).yields(null).in(State.SUSPENDED);
        NextScripts.orElse(withNulls, nulls, null).yields(5);
        NextScripts.orElse(withNulls, nulls, 7).yields(null).in(State.SUSPENDED);

        Generator<Object, Void, Void> empties = Generator.of(y -> y.yieldFrom(List.of("", List.of(), 0.0)));
        Script.of("g", empties)
                .because("A value may be empty; it is still a value.")
                .call("orElse(g, 7)", () -> Next.orElse(empties, 7))
                .yields("")
                .call("orElse(g, 7)", () -> Next.orElse(empties, 7))
                .yields(List.of())
                .call("orElse(g, 7)", () -> Next.orElse(empties, 7))
                .yields(0.0);
        Generator<Integer, Void, Void> steps = NextScripts.telling(1, 2);
        GeneratorScript<Integer, Void, Void> telling =
                Script.of("g", steps).because("One call of orElse is one step of g.");
        NextScripts.orElse(telling, steps, 7).yields(1).happens("g gives 1");
        NextScripts.orElse(telling, steps, 7).yields(2).happens("g gives 2");
    }

    @Check("end")
    void end() {
        Generator<Integer, Void, Void> g = NextScripts.numbers(4);
        GeneratorScript<Integer, Void, Void> script = Script.of("g", g)
                .because("g finds out that nothing is left when you ask for the next value, so it is SUSPENDED after "
                        + "its last one. At the end you return the other value, every time.")
                .ask("How does your method notice the end?");
        NextScripts.orElse(script, g, 0).yields(4).in(State.SUSPENDED);
        NextScripts.orElse(script, g, 0).yields(0).in(State.CLOSED);
        NextScripts.orElse(script, g, 1).yields(1).in(State.CLOSED);
        NextScripts.orElse(script, g, null).yields(null);

        Generator<Integer, Void, Void> nothing = NextScripts.numbers();
        NextScripts.orElse(
                        Script.of("g", nothing).because("g has no values at all, and finds out at its first step."),
                        nothing,
                        8)
                .yields(8)
                .in(State.CLOSED);
        Generator<Integer, Void, Integer> returning = Generator.returning(y -> {
            y.yield(3);
            return 12;
        });
        GeneratorScript<Integer, Void, Integer> withResult = Script.of("g", returning)
                .because("What a generator returns at its end is not one of its values: return the other value "
                        + "instead.");
        NextScripts.orElse(withResult, returning, 0).yields(3);
        NextScripts.orElse(withResult, returning, 0).yields(0).in(State.CLOSED);
        Generator<Integer, Void, Void> closed = NextScripts.numbers(1, 2);
        NextScripts.orElse(
                        Script.of("g", closed)
                                .because("g was closed, so it has no more values.")
                                .close(),
                        closed,
                        6)
                .yields(6)
                .in(State.CLOSED);
        HandMade byHand = new HandMade();
        GeneratorScript<Integer, Void, Void> handMade =
                Script.of("g", byHand).because("Any Generator will do, even one that was written without a body.");
        NextScripts.orElse(handMade, byHand, 0).yields(1);
        NextScripts.orElse(handMade, byHand, 0).yields(2);
        NextScripts.orElse(handMade, byHand, 0).yields(0);
        handMade.because("g belongs to the caller, and only the caller closes it.")
                .call("was g closed", byHand::wasClosed)
                .answers(false);
    }
}
