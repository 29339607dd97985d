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
import dev.yieldlings.trace.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

class FilterSuite extends FilterScripts {
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
        Why rule = Why.because(
                        "Ask the predicate once about each item, in order, even about one that equals an earlier "
                                + "one.")
                .ask("How often does your loop call test in each turn?");
        for (List<Object> items : List.<List<Object>>of(List.of(4, 4, 3, 4), List.of(1, 2, 4, 3, 3, 7))) {
            for (boolean passing : new boolean[] {true, false}) {
                List<Object> asked = new ArrayList<>();
                Predicate<Object> asking = item -> {
                    asked.add(item);
                    return EVEN.test(item);
                };
                Script.because(rule)
                        .calls()
                        .call(
                                "all of " + (passing ? "filter" : "filterFalse") + "(even, " + items + ")",
                                () -> Failing.walk(
                                        passing
                                                ? Filter.<Object>filter(asking, items)
                                                : Filter.<Object>filterFalse(asking, items)))
                        .completes()
                        .call("what the predicate was asked about", () -> List.copyOf(asked))
                        .answers(
                                "each item once, as far as it went",
                                all -> items.subList(0, Math.min(asked.size(), items.size()))
                                        .equals(all));
            }
        }
        Predicate<Object> nested =
                n -> Failing.walk(Filter.<Object>filter(EVEN, List.of(9, 8))).size() == 1;
        filtered(
                        "one that filters, too",
                        nested,
                        "List.of(1, 2)",
                        List.of(1, 2),
                        Why.because("A predicate may filter something itself while it is asked.")
                                .ask("Is anything in your class static?"))
                .call("what it yields", () -> Failing.walk(Filter.<Object>filter(nested, List.of(1, 2))))
                .answers(Failing.walk(Filter.<Object>filter(item -> true, List.of(1, 2))));
        Why own = Why.because(
                "Each filters its own items with its own predicate. (The expected items are those that each "
                        + "yields alone.)");
        List<Object> four = List.of(1, 2, 3, 4);
        Predicate<Object> large = item -> item instanceof Integer number && number > 2;
        List<Object> evens = Failing.walk(Filter.filter(EVEN, four));
        List<Object> small = Failing.walk(Filter.filterFalse(large, four));
        GeneratorScript<Object, Void, Void> first = filtered("even", EVEN, "List.of(1, 2, 3, 4)", four, own);
        GeneratorScript<Object, Void, Void> second = rest("large", large, "List.of(1, 2, 3, 4)", four, own);
        for (int i = 0; i < Math.min(evens.size(), small.size()); i++) {
            first.next().yields(evens.get(i));
            second.next().yields(small.get(i));
        }
    }

    @Check("pulled")
    void pulled() {
        List<Object> upwards = List.of(1, 2, 3, 4, 5);
        Source<Object> numbers = Source.of("numbers", upwards.toArray());
        GeneratorScript<Object, Void, Void> even =
                filtered("even", EVEN, "numbers", numbers, Why.because("Calling filter only makes the generator."));
        even.call("how many items were fetched", numbers::pulled)
                .answers(0)
                .because("Of the items 1, 2, 3, 4, 5 it needs those up to the next that passes, and none after it.")
                .ask("Does your code search for the next one before it yields this one?");
        pulledUpToIt(even, upwards, numbers);
        pulledUpToIt(even, upwards, numbers);
        even.because("To know that nothing passes any more, it has to look at all the rest.")
                .runsOut(ENOUGH)
                .pulled(numbers, 5);
        List<Object> mixed = List.of(2, 1, 4, 3);
        Source<Object> others = Source.of("numbers", mixed.toArray());
        GeneratorScript<Object, Void, Void> odd =
                rest("even", EVEN, "numbers", others, Why.because("Calling filterFalse only makes the generator."));
        odd.call("how many items were fetched", others::pulled)
                .answers(0)
                .because("Of the items 2, 1, 4, 3 it needs those up to the next that it yields, and none after it.");
        pulledUpToIt(odd, mixed, others);
        int before = others.pulled();
        odd.because("Closed half-way, it fetches nothing more.").close().stops().pulled(others, before);
    }

    /** Takes a step: nothing was fetched after the item that came, whichever that is. */
    private static void pulledUpToIt(
            GeneratorScript<Object, Void, Void> script, List<Object> items, Source<Object> source) {
        List<Object> came = new ArrayList<>();
        script.next().answers("an item", came::add);
        script.pulled(source, items.indexOf(came.getLast()) + 1);
    }

    @Check("endless")
    void endless() {
        Why rule = Why.because("The numbers 0, 1, 2, and so on have no end.")
                .ask("Does your code try to go through all of them?");
        filtered("even", EVEN, "numbers", Source.endless("numbers", FilterSuite::number), rule)
                .next()
                .completes()
                .next()
                .completes();
        rest("even", EVEN, "numbers", Source.endless("numbers", FilterSuite::number), rule)
                .next()
                .completes()
                .next()
                .completes();
        Source<Object> rare = Source.endless("numbers", FilterSuite::number);
        filtered(
                        "isThousandth",
                        n -> n instanceof Integer number && number % 1000 == 999,
                        "numbers",
                        rare,
                        Why.because("One in a thousand passes here, so one next() has to pass over 999 items.")
                                .ask("Does your search give up, or call itself for each item?"))
                .next()
                .completes()
                .next()
                .completes();
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
                .completes()
                .in(State.SUSPENDED)
                .because("Nothing more passes, so it ends, for good.")
                .runsOut(ENOUGH)
                .in(State.CLOSED)
                .forGood();
        rest("even", EVEN, "List.of(1, 2)", List.of(1, 2), Why.because("Calling filterFalse only makes the generator."))
                .state(State.CREATED)
                .next()
                .completes()
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
}
