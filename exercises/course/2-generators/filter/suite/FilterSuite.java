import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Failing;
import dev.yieldlings.trace.source.Noted;
import dev.yieldlings.trace.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

class FilterSuite {
    private static final Predicate<Object> EVEN = n -> n instanceof Integer number && number % 2 == 0;
    private static final Predicate<Object> INTEGER = item -> item instanceof Integer;
    private static final Predicate<Object> VOWEL =
            letter -> "aeiou".indexOf(letter.toString().toLowerCase()) >= 0;
    private static final String SENTENCE = "What you seek is seeking you.";

    @Check("filter")
    void filter() {
        filtered(
                        "any",
                        item -> true,
                        "a list of 1, \"\", 0, 2",
                        List.of(1, "", 0, 2),
                        Why.because("An item may be empty or zero: the predicate alone decides what passes."))
                .yieldsEach(1, "", 0, 2)
                .stops();
        Why rule = Why.because(
                        "filter yields the items for which the predicate answers true, in order, and goes on after "
                                + "those that don't pass.")
                .ask("What does your loop do when the answer is false?");
        filtered("vowel", VOWEL, "the letters of \"" + SENTENCE + "\"", letters(), rule)
                .yieldsEach("a", "o", "u", "e", "e", "i", "e", "e", "i", "o", "u")
                .stops();
        filtered("isInteger", INTEGER, "List.of(0, 0x1, 02, 3.0)", List.of(0, 0x1, 02, 3.0), rule)
                .yieldsEach(0, 1, 2)
                .stops();
        filtered("even", EVEN, "List.of(1, 2, 3, 5, 8, 8)", List.of(1, 2, 3, 5, 8, 8), rule)
                .yieldsEach(2, 8, 8)
                .stops();
        filtered(
                        "even",
                        EVEN,
                        "List.of(1, 3)",
                        List.of(1, 3),
                        Why.because("Nothing passes here, so it yields nothing."))
                .stops();
        filtered("even", EVEN, "List.of()", List.of(), Why.because("There are no items, so it yields nothing."))
                .stops();
        filtered(
                        "isNull",
                        Objects::isNull,
                        "a list of \"a\", null, \"b\", null",
                        Arrays.asList("a", null, "b", null),
                        Why.because(
                                "This predicate lets null pass, and so does the filter: it decides nothing itself."))
                .yieldsEach(null, null)
                .stops();

        CallScript script = Script.calls()
                .because("Two generators over the same items go their own ways.")
                .ask("Do yours share an iterator?");
        Generator<Object, Void, Void> first = filter(script, "first = filter(even, items)");
        Generator<Object, Void, Void> second = filter(script, "second = filter(even, items)");
        script.call("first.next()", first::next)
                .yields(2)
                .call("first.next()", first::next)
                .yields(4)
                .call("second.next()", second::next)
                .yields(2)
                .call("first.next()", first::next)
                .yields(6);
    }

    @Check("filter-false")
    void filterFalse() {
        Why rule = Why.because(
                "filterFalse is the opposite of filter: it yields the items for which the predicate answers "
                        + "false, in order.");
        rest("isInteger", INTEGER, "List.of(0, 0x1, 02, 3.0)", List.of(0, 0x1, 02, 3.0), rule)
                .next()
                .yields(3.0)
                .stops();
        rest("even", EVEN, "List.of(1, 2, 3, 5, 8)", List.of(1, 2, 3, 5, 8), rule)
                .yieldsEach(1, 3, 5)
                .stops();
        rest("even", EVEN, "List.of(2, 4)", List.of(2, 4), Why.because("Everything is even here, so nothing is left."))
                .stops();
        rest(
                        "isNull",
                        Objects::isNull,
                        "a list of \"a\", null, \"b\"",
                        Arrays.asList("a", null, "b"),
                        Why.because(
                                "null is an item like any other: the predicate answers true for it, so leave it out here."))
                .yieldsEach("a", "b")
                .stops();
        rest(
                        "nonNull",
                        Objects::nonNull,
                        "a list of \"a\", null, \"b\"",
                        Arrays.asList("a", null, "b"),
                        Why.because("The predicate answers false for null, so null is what comes through here."))
                .next()
                .yields(null)
                .stops();
    }

    @Check("once")
    void once() {
        Source<Object> equal = Source.of("numbers", 4, 4, 3, 4);
        filtered(
                        "even",
                        noted(),
                        "numbers",
                        equal,
                        Why.because("Ask the predicate about each item, even one that equals an earlier one."))
                .next()
                .yields(4)
                .next()
                .yields(4)
                .happens("numbers gives 4", "even(4)")
                .next()
                .yields(4)
                .happens("numbers gives 3", "even(3)", "numbers gives 4", "even(4)");
        Source<Object> numbers = Source.of("numbers", 2, 3, 5, 4, 7);
        filtered(
                        "even",
                        noted(),
                        "numbers",
                        numbers,
                        Why.because(
                                        "Fetch an item, ask the predicate about it once, and only then fetch the next item, if you "
                                                + "need it.")
                                .ask("How often does your loop call test in each turn?"))
                .next()
                .yields(2)
                .next()
                .yields(4)
                .happens("numbers gives 3", "even(3)", "numbers gives 5", "even(5)", "numbers gives 4", "even(4)");
        Source<Object> others = Source.of("numbers", 1, 2, 4, 3, 7);
        rest(
                        "even",
                        noted(),
                        "numbers",
                        others,
                        Why.because("filterFalse, too, asks once about each item, when it comes to that item."))
                .next()
                .yields(1)
                .next()
                .yields(3)
                .happens("numbers gives 2", "even(2)", "numbers gives 4", "even(4)", "numbers gives 3", "even(3)")
                .next()
                .yields(7)
                .happens("numbers gives 7", "even(7)");
        Predicate<Object> nested =
                n -> Failing.walk(Filter.<Object>filter(EVEN, List.of(9, 8))).size() == 1;
        filtered(
                        "one that filters, too",
                        nested,
                        "List.of(1, 2)",
                        List.of(1, 2),
                        Why.because("A predicate may filter something itself while it is asked.")
                                .ask("Is anything in your class static?"))
                .yieldsEach(1, 2)
                .stops();
        Why own = Why.because("Each filters its own items with its own predicate.");
        GeneratorScript<Object, Void, Void> few = filtered("even", EVEN, "List.of(2, 4)", List.of(2, 4), own);
        few.next().yields(2);
        GeneratorScript<Object, Void, Void> odd = rest("even", EVEN, "List.of(1, 3, 5)", List.of(1, 3, 5), own);
        odd.next().yields(1);
        few.next().yields(4).stops();
        odd.yieldsEach(3, 5).stops();
    }

    @Check("pulled")
    void pulled() {
        Source<Object> numbers = Source.of("numbers", 1, 2, 3, 4, 5);
        filtered("even", EVEN, "numbers", numbers, Why.because("Calling filter only makes the generator."))
                .call("how many items were fetched", numbers::pulled)
                .answers(0)
                .because("Of the items 1, 2, 3, 4, 5 it needs those up to the next even one, and none after it.")
                .ask("Does your code search for the next one before it yields this one?")
                .next()
                .yields(2)
                .pulled(numbers, 2)
                .next()
                .yields(4)
                .pulled(numbers, 4)
                .because("To know that nothing passes any more, it has to look at all the rest.")
                .stops()
                .pulled(numbers, 5);
        Source<Object> others = Source.of("numbers", 2, 1, 4, 3);
        rest("even", EVEN, "numbers", others, Why.because("Calling filterFalse only makes the generator."))
                .call("how many items were fetched", others::pulled)
                .answers(0)
                .because("Of the items 2, 1, 4, 3 it needs those up to the next odd one, and none after it.")
                .next()
                .yields(1)
                .pulled(others, 2)
                .because("Closed half-way, it fetches nothing more.")
                .close()
                .stops()
                .pulled(others, 2);
    }

    @Check("endless")
    void endless() {
        Why rule = Why.because("The numbers 0, 1, 2, and so on have no end.")
                .ask("Does your code try to go through all of them?");
        Source<Object> numbers = Source.endless("numbers", FilterSuite::number);
        filtered("even", EVEN, "numbers", numbers, rule).yieldsEach(0, 2, 4, 6).pulled(numbers, 7);
        Source<Object> others = Source.endless("numbers", FilterSuite::number);
        rest("even", EVEN, "numbers", others, rule).yieldsEach(1, 3, 5, 7).pulled(others, 8);
        Source<Object> rare = Source.endless("numbers", FilterSuite::number);
        filtered(
                        "isThousandth",
                        n -> n instanceof Integer number && number % 1000 == 999,
                        "numbers",
                        rare,
                        Why.because("One in a thousand passes here, so one next() has to pass over 999 items.")
                                .ask("Does your search give up, or call itself for each item?"))
                .yieldsEach(999, 1999, 2999)
                .pulled(rare, 3000);
    }

    @Check("states")
    void states() {
        filtered(
                        "even",
                        EVEN,
                        "List.of(1, 2, 3)",
                        List.of(1, 2, 3),
                        Why.because("Calling filter only makes the generator."))
                .state(State.CREATED)
                .because("It has yielded an item and waits at its yield. It finds out whether another one passes when "
                        + "you ask.")
                .next()
                .yields(2)
                .in(State.SUSPENDED)
                .because("Nothing more passes, so it ends, for good.")
                .next()
                .stops()
                .in(State.CLOSED)
                .forGood();
        rest("even", EVEN, "List.of(1, 3)", List.of(1, 3), Why.because("Calling filterFalse only makes the generator."))
                .state(State.CREATED)
                .next()
                .yields(1)
                .in(State.SUSPENDED)
                .because("close() ends it wherever it waits.")
                .close()
                .in(State.CLOSED)
                .stops();
    }

    @Check("any-order")
    void anyOrder() {
        for (boolean passing : new boolean[] {true, false}) {
            Model.generators(
                            Inputs.listsOf(Inputs.ints(-3, 6), 8),
                            items -> (passing ? "filter" : "filterFalse") + "(even, " + items + ")",
                            items -> passing
                                    ? Filter.<Object>filter(EVEN, items)
                                    : Filter.<Object>filterFalse(EVEN, items),
                            items -> passing
                                    ? reference.Filter.<Object>filter(EVEN, items)
                                    : reference.Filter.<Object>filterFalse(EVEN, items))
                    .because("Whatever the items are, those that pass come in order, and then the end.")
                    .ask("Does yours leave one out, or go on after the end?")
                    .agrees();
        }
    }

    private static List<String> letters() {
        return SENTENCE.chars().mapToObj(Character::toString).toList();
    }

    /** The numbers from 0 on: for what is asked here nobody needs ten thousand of them. */
    private static Object number(long index) {
        if (index == 10_000) {
            throw new IllegalStateException("10,000 items were fetched already, of a source that has no end");
        }
        return (int) index;
    }

    private static Predicate<Object> noted() {
        return Noted.predicate("even", EVEN);
    }

    private static GeneratorScript<Object, Void, Void> filtered(
            String name, Predicate<Object> predicate, String items, Iterable<?> iterable, Why because) {
        return Script.because(because)
                .generator("filter(" + name + ", " + items + ")", () -> Filter.filter(predicate, iterable));
    }

    private static GeneratorScript<Object, Void, Void> rest(
            String name, Predicate<Object> predicate, String items, Iterable<?> iterable, Why because) {
        return Script.because(because)
                .generator("filterFalse(" + name + ", " + items + ")", () -> Filter.filterFalse(predicate, iterable));
    }

    private static Generator<Object, Void, Void> filter(CallScript script, String call) {
        return script.call(call, () -> Filter.filter(EVEN, List.of(1, 2, 3, 4, 6)))
                .object(Generator.class);
    }
}
