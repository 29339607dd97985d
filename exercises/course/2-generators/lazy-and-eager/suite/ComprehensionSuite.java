import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;
import dev.yieldlings.trace.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

class ComprehensionSuite {
    private static final Function<String, String> UPPER = String::toUpperCase;

    @Check("values")
    void values() {
        Why rule = Why.because("The function gets each item, and the results come in the order of the items.");
        Script.calls()
                .because(rule)
                .call(
                        "eager(List.of(\"a\", \"b\", \"c\"), upper)",
                        () -> Comprehension.eager(List.of("a", "b", "c"), UPPER))
                .answers(List.of("A", "B", "C"))
                .call("eager(List.of(1, 2, 2), n -> n * n)", () -> Comprehension.eager(List.of(1, 2, 2), n -> n * n))
                .answers(List.of(1, 4, 4))
                .because("The function may make a comprehension itself, while eager is at work.")
                .ask("Is there anything static in your class?")
                .call(
                        "eager(List.of(1, 2), n -> sum of eager(List.of(n, n), m -> m))",
                        () -> Comprehension.eager(List.of(1, 2), n -> {
                            List<Integer> inner = Comprehension.eager(List.of(n, n), m -> m);
                            return inner.get(0) + inner.get(1);
                        }))
                .answers(List.of(2, 4))
                .because("Without items there are no results.")
                .call("eager(List.of(), upper)", () -> Comprehension.eager(List.<String>of(), UPPER))
                .answers(List.of());
        lazy("List.of(\"a\", \"b\", \"c\")", List.of("a", "b", "c"), "upper", UPPER, rule)
                .yieldsEach("A", "B", "C")
                .stops();
        lazy("List.of(1, 2, 2)", List.of(1, 2, 2), "n -> n * n", n -> n * n, rule)
                .yieldsEach(1, 4, 4)
                .stops();
        lazy("List.of()", List.<String>of(), "upper", UPPER, "Without items there is nothing to yield.")
                .stops();

        List<String> items = List.of("a", "b", "c");
        CallScript script = Script.calls()
                .because("Two generators over the same items go their own ways.")
                .ask("Do yours share an iterator?");
        Generator<String, Void, Void> first = lazy(script, "first = lazy(items, upper)", items);
        Generator<String, Void, Void> second = lazy(script, "second = lazy(items, upper)", items);
        script.call("first.next()", first::next)
                .yields("A")
                .call("first.next()", first::next)
                .yields("B")
                .call("second.next()", second::next)
                .yields("A")
                .call("first.next()", first::next)
                .yields("C");
        GeneratorScript<Integer, Void, Void> squares = lazy(
                "List.of(2, 3)", List.of(2, 3), "n -> n * n", n -> n * n, "Each generator calls its own function.");
        squares.next().yields(4);
        GeneratorScript<Integer, Void, Void> negatives =
                lazy("List.of(2, 3)", List.of(2, 3), "n -> -n", n -> -n, "Each generator calls its own function.");
        negatives.next().yields(-2);
        squares.next().yields(9);
    }

    @Check("nulls")
    void nulls() {
        List<Object> nothings = List.of("a", "", 0, "b");
        String same = "An item may be empty or zero, and a result too.";
        Script.calls()
                .because(same)
                .call(
                        "eager(a list of \"a\", \"\", 0, \"b\", item -> item)",
                        () -> Comprehension.eager(nothings, x -> x))
                .answers(nothings);
        Script.because(same)
                .generator(
                        "lazy(a list of \"a\", \"\", 0, \"b\", item -> item)",
                        () -> Comprehension.<Object, Object>lazy(nothings, x -> x))
                .yieldsEach("a", "", 0, "b")
                .stops();
        Function<String, String> swap = item -> item == null ? "none" : item.equals("nothing") ? null : item;
        List<String> items = Arrays.asList("a", null, "nothing", "b");
        Why rule = Why.because(
                        "The items are \"a\", null, \"nothing\", \"b\", and the function turns null into \"none\" "
                                + "and \"nothing\" into null. null is a value like any other, going in and coming out.")
                .ask("What does your code, or a list that it makes, do with null?");
        Script.calls()
                .because(rule)
                .call("eager(items, swap)", () -> Comprehension.eager(items, swap))
                .answers(Arrays.asList("a", "none", null, "b"));
        lazy("items", items, "swap", swap, rule)
                .yieldsEach("a", "none", null, "b")
                .stops();
    }

    @Check("eager-order")
    void eagerOrder() {
        Script.calls()
                .because("eager runs through all items before it returns, and the loop comes after that.")
                .ask("When does your code fetch the items?")
                .call("the page's example, with eager", () -> {
                    List<String> lines = new ArrayList<>();
                    List<String> comprehension = Comprehension.eager(talking(lines), item -> item);
                    lines.add("Enter loop");
                    lines.addAll(comprehension);
                    return lines;
                })
                .answers(List.of("Start", "Continue", "End", "Enter loop", "A", "B"))
                .because("Apply the function to an item right after you fetch it, before you fetch the next one.")
                .ask("Do you fetch all of them first?")
                .call("eager(letters(), upper)", () -> Comprehension.eager(letters(), noted()))
                .answers(List.of("A", "B"))
                .happens("letters give a", "upper(\"a\")", "letters give b", "upper(\"b\")", "letters end");

        List<String> items = new ArrayList<>(List.of("a", "b"));
        CallScript script = Script.calls().because("eager makes a list of results.");
        List<String> made = script.call("made = eager(items, upper)", () -> Comprehension.eager(items, UPPER))
                .object(List.class);
        script.because("eager has already made the list; what happens to the items later doesn't change it.")
                .call("items.add(\"c\")", () -> items.add("c"))
                .completes()
                .call("made", () -> made)
                .answers(List.of("A", "B"));
    }

    @Check("lazy-order")
    void lazyOrder() {
        Script.calls()
                .because("lazy only makes a generator. It fetches the items while the loop runs, one at a time.")
                .ask("Does your code do anything before you ask it to, or more than you ask for?")
                .call("the page's example, with lazy", () -> {
                    List<String> lines = new ArrayList<>();
                    Generator<String, Void, Void> comprehension = Comprehension.lazy(talking(lines), item -> item);
                    lines.add("Enter loop");
                    for (String item : comprehension) {
                        lines.add(item);
                    }
                    return lines;
                })
                .answers(List.of("Enter loop", "Start", "A", "Continue", "B", "End"));
        lazy("letters()", letters(), "upper", UPPER, "Calling lazy doesn't run the source.")
                .state(State.CREATED)
                .because("In one next() it fetches one item, calls the function for it, and yields the result.")
                .ask("What does your body do between two yields?")
                .next()
                .yields("A")
                .happens("letters give a")
                .next()
                .yields("B")
                .happens("letters give b")
                .next()
                .stops()
                .happens("letters end");
        lazy("letters()", letters(), "upper", noted(), "Calling lazy runs neither the source nor the function.")
                .close()
                .because("It was closed before it began, so nothing has run.")
                .happens()
                .stops()
                .happens();
    }

    @Check("once")
    void once() {
        Why equal = Why.because("Call the function for each item, even one that equals an earlier one.");
        int[] calls = {0};
        Script.calls()
                .because(equal)
                .call(
                        "eager(List.of(7, 7, 7), number of the call)",
                        () -> Comprehension.eager(List.of(7, 7, 7), n -> ++calls[0]))
                .answers(List.of(1, 2, 3));
        lazy("List.of(7, 7)", List.of(7, 7), "square", Noted.function("square", n -> n * n), equal)
                .next()
                .yields(49)
                .happens("square(7)")
                .next()
                .yields(49)
                .happens("square(7)");
        Source<Integer> numbers = Source.endless("numbers", ComprehensionSuite::number);
        GeneratorScript<Integer, Void, Void> script = lazy(
                "numbers",
                numbers,
                "square",
                Noted.function("square", n -> n * n),
                "Calling lazy fetches nothing. This source has no end, so nobody can fetch all of it.");
        script.because("This source has no end, and one result needs one item of it.")
                .ask("Does your code fetch more?")
                .next()
                .yields(0)
                .pulled(numbers, 1)
                .because("For each result it fetches one item, none ahead, and calls the function for it just once.")
                .next()
                .yields(1)
                .happens("numbers gives 1", "square(1)")
                .next()
                .yields(4)
                .happens("numbers gives 2", "square(2)")
                .because("Closed half-way, it fetches nothing more.")
                .close()
                .stops()
                .pulled(numbers, 3);

        Source<Integer> few = Source.of("few", 3, 1, 2);
        List<Integer> asked = new ArrayList<>();
        Script.calls()
                .because("The function may be expensive: call it once for each item, and no more.")
                .call(
                        "eager(few, double)",
                        () -> Comprehension.eager(few, n -> {
                            asked.add(n);
                            return 2 * n;
                        }))
                .answers(List.of(6, 2, 4))
                .call("what the function was called for", () -> asked)
                .answers(List.of(3, 1, 2))
                .call("how many items were fetched", few::pulled)
                .answers(3);
    }

    @Check("states")
    void states() {
        lazy("List.of(\"a\", \"b\")", List.of("a", "b"), "upper", UPPER, "Calling lazy only makes the generator.")
                .state(State.CREATED)
                .because("It has yielded a result and waits at its yield, even after the last one.")
                .next()
                .yields("A")
                .in(State.SUSPENDED)
                .next()
                .yields("B")
                .in(State.SUSPENDED)
                .because("There are no more items, so it ends, for good.")
                .next()
                .stops()
                .in(State.CLOSED)
                .forGood();
        lazy("List.of(\"a\", \"b\")", List.of("a", "b"), "upper", UPPER, "A new generator begins at the beginning.")
                .next()
                .yields("A")
                .because("close() ends it wherever it waits.")
                .close()
                .in(State.CLOSED)
                .stops();
    }

    /** The generator of the page: what it prints goes to the lines. */
    private static Generator<String, Void, Void> talking(List<String> lines) {
        return Generator.of(y -> {
            lines.add("Start");
            y.yield("A");
            lines.add("Continue");
            y.yield("B");
            lines.add("End");
        });
    }

    private static Generator<String, Void, Void> letters() {
        return Generator.of(y -> {
            Noted.event("letters give a");
            y.yield("a");
            Noted.event("letters give b");
            y.yield("b");
            Noted.event("letters end");
        });
    }

    /** The numbers from 0 on: nobody who is asked for three of them needs a thousand. */
    private static int number(long index) {
        if (index == 1_000) {
            throw new IllegalStateException("1,000 items were fetched already, of a source that has no end");
        }
        return (int) index;
    }

    private static Function<String, String> noted() {
        return Noted.function("upper", UPPER);
    }

    private static <T, R> GeneratorScript<R, Void, Void> lazy(
            String items, Iterable<T> iterable, String name, Function<T, R> function, String because) {
        return lazy(items, iterable, name, function, Why.because(because));
    }

    private static <T, R> GeneratorScript<R, Void, Void> lazy(
            String items, Iterable<T> iterable, String name, Function<T, R> function, Why because) {
        return Script.because(because)
                .generator("lazy(" + items + ", " + name + ")", () -> Comprehension.lazy(iterable, function));
    }

    private static Generator<String, Void, Void> lazy(CallScript script, String call, List<String> items) {
        return script.call(call, () -> Comprehension.lazy(items, UPPER)).object(Generator.class);
    }
}
