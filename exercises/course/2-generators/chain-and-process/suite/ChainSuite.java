import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Source;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class ChainSuite extends ChainScripts {
    @Check("chain")
    void chain() {
        chained(
                        "List.of(List.of(1, 0, \"\"), List.of(2))",
                        "An item may be zero or empty, like any other.",
                        List.of(List.of(1, 0, ""), List.of(2)))
                .yieldsEach(1, 0, "", 2)
                .stops();
        Why rule = Why.because("All items of the first iterable come first, then all of the second, and so on.")
                .ask("Where is your inner loop?");
        chained(
                        "List.of(List.of(1, 2), List.of(3), List.of(4, 5))",
                        rule,
                        List.of(List.of(1, 2), List.of(3), List.of(4, 5)))
                .yieldsEach(1, 2, 3, 4, 5)
                .stops();
        chained("List.of(List.of(1, 1), List.of(1))", rule, List.of(List.of(1, 1), List.of(1)))
                .yieldsEach(1, 1, 1)
                .stops();
        Why empty = Why.because(
                "An empty iterable has no items, so the chain goes on with the next one. It ends when there "
                        + "is no further iterable.");
        chained(
                        "List.of(List.of(), List.of(1), List.of(), List.of(), List.of(2), List.of())",
                        empty,
                        List.of(List.of(), List.of(1), List.of(), List.of(), List.of(2), List.of()))
                .yieldsEach(1, 2)
                .stops();
        chained("List.of()", "There are no iterables, so there are no items.", List.of())
                .stops();
        chained(
                        "List.of(List.of(), List.of())",
                        "No iterable has items, so there are none.",
                        List.of(List.of(), List.of()))
                .stops();
        chained(
                        "a list of a list of null and 1 and a list of null",
                        "null is an item like any other.",
                        List.of(Arrays.asList(null, 1), Collections.singletonList(null)))
                .yieldsEach(null, 1, null)
                .stops();

        List<List<Integer>> lists = List.of(List.of(1, 2), List.of(3));
        CallScript script = Script.calls()
                .because("Two chains of the same iterables go their own ways.")
                .ask("Do yours share an iterator?");
        Generator<Integer, Void, Void> first = made(script, "first = chain(lists)", lists);
        Generator<Integer, Void, Void> second = made(script, "second = chain(lists)", lists);
        script.call("first.next()", first::next)
                .yields(1)
                .call("first.next()", first::next)
                .yields(2)
                .call("second.next()", second::next)
                .yields(1)
                .call("first.next()", first::next)
                .yields(3)
                .call("second.next()", second::next)
                .yields(2);
    }

    @Check("lazy")
    void lazy() {
        Source<Object> first = Source.of("first", 1, 2);
        Source<Object> second = Source.of("second", 3, 4);
        Source<Source<Object>> outer = Source.of("outer", first, second);
        chained("outer", "Calling chain opens nothing and fetches nothing yet.", outer)
                .call("how many iterables and items were fetched", () -> outer.pulled() + first.pulled())
                .answers(0)
                .because("The second iterable is not due before the first is used up and the caller wants another "
                        + "item.")
                .ask("Does your code collect the iterables, or copy one, before it yields the first item?")
                .next()
                .yields(1)
                .pulled(outer, 1)
                .pulled(first, 1)
                .next()
                .yields(2)
                .pulled(outer, 1)
                .pulled(first, 2)
                .call("how often the second was opened", second::opened)
                .answers(0)
                .next()
                .yields(3)
                .pulled(outer, 2)
                .pulled(second, 1)
                .because("The chain goes through each iterable once: it opens this one once, and no other.")
                .call("how often the first was opened", first::opened)
                .answers(1)
                .call("how often the second was opened", second::opened)
                .answers(1)
                .because("Closed half-way, it fetches nothing more.")
                .close()
                .stops()
                .pulled(second, 1);

        chained("generators", "Calling chain runs none of the generators.", List.of(telling("a", "b"), telling("c")))
                .because("The chain fetches an item when you ask for it.")
                .ask("These iterables are generators that say when they run: does yours run ahead?")
                .next()
                .yields("a")
                .happens("a is made")
                .next()
                .yields("b")
                .happens("b is made")
                .next()
                .yields("c")
                .happens("c is made")
                .stops();
    }

    @Check("endless")
    void endless() {
        Source<List<Integer>> days = Source.endless("days", day -> List.of((int) checked(day), -(int) day));
        chained("days", "Calling chain fetches nothing yet.", days)
                .because("There is a day after each day, without an end, and each has two items.")
                .ask("Does your code wait until it has seen them all?")
                .yieldsEach(0, 0, 1, -1, 2)
                .pulled(days, 3);
        Source<Integer> numbers = Source.endless("numbers", number -> (int) checked(number));
        chained("List.of(List.of(-1), numbers)", "Calling chain fetches nothing yet.", List.of(List.of(-1), numbers))
                .because("The second iterable has no end. You can still yield its items, one at a time.")
                .yieldsEach(-1, 0, 1, 2)
                .pulled(numbers, 3);
        Source<List<Integer>> gaps =
                Source.endless("gaps", number -> number % 100 == 99 ? List.of((int) checked(number)) : List.of());
        chained("gaps", "Calling chain fetches nothing yet.", gaps)
                .because("There are ninety-nine empty iterables before each one with an item, and the chain skips "
                        + "them.")
                .yieldsEach(99, 199, 299)
                .pulled(gaps, 300);
    }

    @Check("states")
    void states() {
        chained("List.of(List.of(1), List.of(2))", "Calling chain only makes it.", List.of(List.of(1), List.of(2)))
                .state(State.CREATED)
                .because("It has yielded an item and waits at its yield, even between two iterables, and after the "
                        + "last item.")
                .next()
                .yields(1)
                .in(State.SUSPENDED)
                .next()
                .yields(2)
                .in(State.SUSPENDED)
                .because("All iterables are used up, so it ends, for good.")
                .next()
                .stops()
                .in(State.CLOSED)
                .forGood();
        chained("List.of(List.of(1, 2))", "Calling chain only makes it.", List.of(List.of(1, 2)))
                .next()
                .yields(1)
                .because("close() ends it wherever it waits.")
                .close()
                .in(State.CLOSED)
                .stops();
    }

    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.listsOf(Inputs.listsOf(Inputs.ints(0, 9), 2), 4),
                        lists -> "chain(" + lists + ")",
                        lists -> Chain.chain(lists),
                        lists -> reference.Chain.chain(lists))
                .because("Whatever the lists are, even empty ones, their items come one after another, and then the "
                        + "end.")
                .ask("Does yours leave one out, or end too early?")
                .agrees();
    }
}
