import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Noted;
import dev.yieldlings.trace.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

class ChainSuite {
    private static final String DONE = " items processed from input";

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

    @Check("sum")
    void sum() {
        Script.calls()
                .because("0 is an item like any other.")
                .call("process(log, List.of(1.0, 0.0, 2.0))", () -> Chain.process(quiet(), List.of(1.0, 0.0, 2.0)))
                .answers(3.0);
        Script.calls()
                .because("A call inside another has its own sum, count and log.")
                .ask("Is anything in your class static?")
                .call(
                        "process(line -> process(…), 10,001 items)",
                        () -> Chain.process(line -> Chain.process(quiet(), List.of(5.0, 7.0)), input(10_001, i -> 1.0)))
                .isNear(10_001, 1e-9);
        Log<String> outer = Log.named("log");
        Script.calls()
                .because("A call inside another has its own sum, count and log.")
                .call(
                        "process(line -> { process(…); log(line) }, 20,000 items)",
                        () -> Chain.process(
                                line -> {
                                    Chain.process(other -> {}, input(1, i -> 1.0));
                                    outer.accept(line);
                                },
                                input(20_000, i -> 1.0)))
                .isNear(20_000, 1e-9)
                .logs(outer, "10000" + DONE, "20000" + DONE);
        Script.calls()
                .because("The sum is the sum of all items from all inputs.")
                .call(
                        "process(log, [1.0, 2.5], [], [4.25])",
                        () -> Chain.process(quiet(), List.of(1.0, 2.5), List.of(), List.of(4.25)))
                .isNear(7.75, 1e-9)
                .call("process(log, [-1.5, 0.25])", () -> Chain.process(quiet(), List.of(-1.5, 0.25)))
                .isNear(-1.25, 1e-9)
                .because("Without items the sum is 0.0.")
                .call("process(log)", () -> Chain.process(quiet()))
                .answers("0.0", ChainSuite::isZero)
                .call("process(log, [])", () -> Chain.process(quiet(), List.of()))
                .answers("0.0", ChainSuite::isZero)
                .because("Large inputs need as exact a sum as small ones.")
                .ask("In what type do you keep the sum?")
                .call(
                        "process(log, 30,000 items of 0.1, 30,000 items of 1e6)",
                        () -> Chain.process(quiet(), input(30_000, i -> 0.1), input(30_000, i -> 1e6)))
                .isNear(30_000 * 0.1 + 30_000 * 1e6, 1e-9)
                .because("An input may be any iterable, even a generator, and you go through it once.")
                .call("process(log, a generator of 0.5, 1.5, 2.5)", () -> Chain.process(quiet(), halves()))
                .isNear(4.5, 1e-9);
    }

    @Check("progress")
    void progress() {
        reports(
                "15,000 items, 9,000 items",
                "The count goes on from one input to the next, and the 4,000 items left over get no line.",
                List.of("10000" + DONE, "20000" + DONE),
                input(15_000, i -> 1.0),
                input(9_000, i -> 0.5));
        reports(
                "4,000 items, 0 items, 6,000 items",
                "10,000 items together make one line, wherever they come from.",
                List.of("10000" + DONE),
                input(4_000, i -> 1.0),
                List.of(),
                input(6_000, i -> 1.0));
        reports("9,999 items", "Fewer than 10,000 items make no line.", List.of(), input(9_999, i -> 1.0));
        reports("0 items", "No items make no line.", List.of(), List.of());
        reports(
                "30,001 items",
                "Each 10,000 items make a line, and it says how many there are by then.",
                List.of("10000" + DONE, "20000" + DONE, "30000" + DONE),
                input(30_001, i -> -1.0));

        Log<String> log = Log.named("log");
        List<Integer> lines = new ArrayList<>();
        Script.calls()
                .because("A line comes as soon as its 10,000 items are done: before you fetch the next item, and not "
                        + "before you have fetched the last of them.")
                .ask("When does your code call progress?")
                .call("process(log, 20,001 items), which note how many lines there are", () -> {
                    Chain.process(log, input(20_001, i -> {
                        if (i % 10_000 == 9_999 || i % 10_000 == 0) {
                            lines.add(log.things().size());
                        }
                        return 1.0;
                    }));
                    return null;
                })
                .completes()
                .call("lines at the items 1, 10,000, 10,001, 20,000 and 20,001", () -> lines)
                .answers(List.of(0, 0, 1, 1, 2));
    }

    @SafeVarargs
    private static void reports(String items, String because, List<String> expected, Iterable<Double>... inputs) {
        reports(items, Why.because(because), expected, inputs);
    }

    @SafeVarargs
    private static void reports(String items, Why because, List<String> expected, Iterable<Double>... inputs) {
        Log<String> log = Log.named("log");
        CallScript script = Script.calls()
                .because(
                        because.reason() + " A line comes after every 10,000 items, of the form \"10000" + DONE + "\".")
                .ask("What does your code count, and when does it look at the count?")
                .call("process(log, " + items + ")", () -> Chain.process(log, inputs))
                .completes();
        script.call("what the log got", log::things).answers(expected);
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

    private static Generator<Object, Void, Void> telling(String... items) {
        return Generator.of(y -> {
            for (String item : items) {
                Noted.event(item + " is made");
                y.yield(item);
            }
        });
    }

    private static Generator<Double, Void, Void> halves() {
        return Generator.of(y -> {
            y.yield(0.5);
            y.yield(1.5);
            y.yield(2.5);
        });
    }

    /** Numbers of which nobody who is asked for a few items needs a thousand. */
    private static long checked(long number) {
        if (number == 1_000) {
            throw new IllegalStateException("1,000 were fetched already, of a source that has no end");
        }
        return number;
    }

    private static boolean isZero(Object value) {
        return value instanceof Double number && number == 0;
    }

    private static Log<String> quiet() {
        return Log.named("log");
    }

    private static Iterable<Double> input(int size, IntToDoubleFunction items) {
        return () -> IntStream.range(0, size).mapToDouble(items).iterator();
    }

    private static GeneratorScript<Object, Void, Void> chained(
            String call, String because, Iterable<? extends Iterable<?>> iterables) {
        return chained(call, Why.because(because), iterables);
    }

    private static GeneratorScript<Object, Void, Void> chained(
            String call, Why because, Iterable<? extends Iterable<?>> iterables) {
        return Script.because(because).generator("chain(" + call + ")", () -> Chain.chain(ofObjects(iterables)));
    }

    /** What the items are is nobody's business here, and nothing is put into an iterable. */
    @SuppressWarnings("unchecked")
    private static Iterable<Iterable<Object>> ofObjects(Iterable<? extends Iterable<?>> iterables) {
        return (Iterable<Iterable<Object>>) iterables;
    }

    private static Generator<Integer, Void, Void> made(CallScript script, String call, List<List<Integer>> lists) {
        return script.call(call, () -> Chain.chain(lists)).object(Generator.class);
    }
}
