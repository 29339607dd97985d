import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.List;
import java.util.function.BinaryOperator;

class TotalsSuite {
    @Check("totals")
    void totals() {
        Why rule = Why.because("After each item comes the total so far. The first total is the first item itself.")
                .ask("What do you remember from one item to the next?");
        totals("plus", Integer::sum, List.of(1, 2, 3, 4), rule)
                .yieldsEach(1, 3, 6, 10)
                .stops()
                .in(State.CLOSED)
                .forGood();
        totals("max", Math::max, List.of(3, 1, 4, 1, 5), rule)
                .yieldsEach(3, 3, 4, 4, 5)
                .stops();
        totals("plus", Integer::sum, List.of(7), Why.because("A single item is the only total."))
                .yieldsEach(7)
                .stops();
        totals("plus", Integer::sum, List.of(), Why.because("Without items there are no totals."))
                .stops()
                .in(State.CLOSED);
        Why order = Why.because("The function gets the total first, and the item second.");
        totals("minus", (total, item) -> total - item, List.of(10, 1, 2), order)
                .yieldsEach(10, 9, 7)
                .stops();
        totals("digits", (total, item) -> 10 * total + item, List.of(4, 0, 7), order)
                .yieldsEach(4, 40, 407)
                .stops();
        Script.because("An item or a total may be as empty as it likes.")
                .generator(
                        "accumulate([\"\", \"\", \"a\", \"\"], concat)",
                        () -> Totals.accumulate(List.of("", "", "a", ""), String::concat))
                .yieldsEach("", "", "a", "a")
                .stops();
        int[] calls = new int[1];
        totals(
                        "call number",
                        (total, item) -> ++calls[0],
                        List.of(5, 5, 5, 5),
                        Why.because(
                                "Call the function for each item except the first, even if its arguments were the same "
                                        + "before."))
                .yieldsEach(5, 1, 2, 3)
                .stops();
        Why apart = Why.because("Two generators of totals have nothing to do with each other.")
                .ask("Is there something static in your class?");
        GeneratorScript<Integer, Void, Void> one =
                totals("plus", Integer::sum, List.of(1, 2, 3), apart).yieldsEach(1);
        GeneratorScript<Integer, Void, Void> other =
                totals("max", Math::max, List.of(9, 7, 8), apart).yieldsEach(9);
        one.yieldsEach(3);
        other.yieldsEach(9);
        one.yieldsEach(6).stops();
        other.yieldsEach(9).stops();
        totals("plus", Integer::sum, List.of(1, 2), Why.because("Calling accumulate only makes the generator."))
                .state(State.CREATED)
                .because("It waits at its yield, and close() ends it there.")
                .next()
                .yields(1)
                .in(State.SUSPENDED)
                .close()
                .in(State.CLOSED)
                .stops();
    }

    private static GeneratorScript<Integer, Void, Void> totals(
            String name, BinaryOperator<Integer> function, List<Integer> items, Why why) {
        return Script.because(why)
                .generator("accumulate(" + items + ", " + name + ")", () -> Totals.accumulate(items, function));
    }
}
