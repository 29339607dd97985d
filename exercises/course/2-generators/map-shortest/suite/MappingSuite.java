import dev.yieldlings.kit.State;
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
import java.util.Map;
import java.util.function.BiFunction;

class MappingSuite extends MappingScripts {
    @Check("map")
    void map() {
        int[] calls = {0};
        mapped(
                        (a, b) -> {
                            calls[0]++;
                            return a + "" + b;
                        },
                        "List.of(0, \"\", 0)",
                        List.of(0, "", 0),
                        "List.of(0, \"\", 0)",
                        List.of(0, "", 0),
                        "An item or a result may be zero or empty, and you call the function for each pair, even one "
                                + "that equals an earlier one.")
                .yieldsEach("00", "", "00")
                .stops()
                .call("how often the function was called", () -> calls[0])
                .answers(3);
        Why rule = Why.because(
                        "The function gets the items at the same place: the first of both, the second of both, and "
                                + "so on. Its first argument comes from the first iterable.")
                .ask("How do your two iterators move on?");
        mapped(JOIN, "List.of(1, 2, 3)", List.of(1, 2, 3), "List.of(\"x\", \"y\", \"z\")", List.of("x", "y", "z"), rule)
                .yieldsEach("1-x", "2-y", "3-z")
                .stops();
        mapped(JOIN, "List.of(7, 7)", List.of(7, 7), "List.of(8, 8)", List.of(8, 8), rule)
                .yieldsEach("7-8", "7-8")
                .stops();
        List<String> gaps = Arrays.asList("a", null, "c");
        mapped(
                        (a, b) -> a == null && b == null ? null : a + "-" + b,
                        "a list of \"a\", null, \"c\"",
                        gaps,
                        "a list of null, null, 3",
                        Arrays.asList(null, null, 3),
                        "null is an item and a result like any other; leave it to the function.")
                .yieldsEach("a-null", null, "c-3")
                .stops();
        List<Integer> one = List.of(1, 2);
        mapped(JOIN, "list", one, "list", one, "Both may be the same iterable: each side has its own iterator.")
                .yieldsEach("1-1", "2-2")
                .stops();
        Why own = Why.because("Each generator calls its own function.");
        GeneratorScript<String, Void, Void> joined =
                mapped(JOIN, "List.of(1, 2)", List.of(1, 2), "List.of(3, 4)", List.of(3, 4), own);
        joined.next().yields("1-3");
        GeneratorScript<String, Void, Void> summed =
                mapped((a, b) -> a + "+" + b, "List.of(7, 8)", List.of(7, 8), "List.of(9, 10)", List.of(9, 10), own);
        summed.next().yields("7+9");
        joined.next().yields("2-4");
        Script.calls()
                .because("A result may be zero.")
                .call(
                        "all of map((a, b) -> 0, List.of(1, 2), List.of(3, 4))",
                        () -> Failing.walk(Mapping.map((a, b) -> 0, List.of(1, 2), List.of(3, 4))))
                .answers(List.of(0, 0));
    }

    @Check("shortest")
    void shortest() {
        Why rule = Why.because("map stops with the shorter one: when one has ended, don't make anything up for it.")
                .ask("What does your loop ask before it makes another turn?");
        Source<Object> numbers = Source.ofSize("range(11)", 11, index -> (int) index);
        mapped(JOIN, "range(11)", numbers, "List.of(\"A\", \"B\", \"C\")", List.of("A", "B", "C"), rule)
                .next()
                .completes()
                .next()
                .completes()
                .next()
                .completes()
                .stops()
                .in(State.CLOSED)
                .because("You need at most four items of the longer first one: three pairs, and one to find out that "
                        + "it has no partner.")
                .pulledAtMost(numbers, 4)
                .forGood()
                .pulledAtMost(numbers, 4);
        Source<Object> letters = Source.of("letters", "A", "B", "C", "D");
        mapped(JOIN, "List.of(1, 2)", List.of(1, 2), "letters", letters, rule)
                .next()
                .completes()
                .next()
                .completes()
                .stops()
                .because("The first has ended, so you need not ask the second: fetch nothing of it in vain.")
                .ask("Which of the two does your code ask first?")
                .pulled(letters, 2);
        Source<Object> left = Source.of("letters", "A", "B");
        mapped(JOIN, "List.of()", List.of(), "letters", left, "The first is empty, so there are no pairs.")
                .stops()
                .pulled(left, 0);
        mapped(JOIN, "List.of(1, 2)", List.of(1, 2), "List.of()", List.of(), "The second is empty: no pairs.")
                .stops();
        mapped(
                        JOIN,
                        "numbers()",
                        telling("numbers", 1),
                        "letters()",
                        telling("letters", "A", "B"),
                        "Don't even ask the second for an item that would have no partner.")
                .next()
                .completes()
                .happens("numbers give 1", "letters give A")
                .next()
                .stops()
                .happens();
    }

    @Check("order")
    void order() {
        mapped(
                        noted(JOIN),
                        "numbers()",
                        telling("numbers", 1, 2),
                        "letters()",
                        telling("letters", "A", "B"),
                        "Calling map fetches nothing yet.")
                .because("Ask the first before the second, and call the function when you have both; don't fetch the "
                        + "next pair before the caller asks for it.")
                .ask("In which order are your calls?")
                .next()
                .completes()
                .happens("numbers give 1", "letters give A", "join")
                .next()
                .completes()
                .happens("numbers give 2", "letters give B", "join")
                .stops();
        Source<Object> numbers = Source.of("numbers", 1, 2, 3);
        Source<Object> letters = Source.of("letters", "A", "B", "C");
        mapped(JOIN, "numbers", numbers, "letters", letters, "Calling map fetches nothing yet.")
                .next()
                .completes()
                .because("Whether you call hasNext() first or not: fetch an item of the first before one of the "
                        + "second.")
                .next()
                .completes()
                .happens("numbers gives 2", "letters gives \"B\"");
    }

    @Check("lazy")
    void lazy() {
        Source<Object> numbers = Source.endless("numbers", MappingSuite::number);
        Source<Object> others = Source.endless("others", MappingSuite::number);
        mapped(JOIN, "numbers", numbers, "others", others, "Calling map fetches nothing yet.")
                .call("how many items were fetched", () -> numbers.pulled() + others.pulled())
                .answers(0)
                .because("Neither of the two has an end.")
                .ask("One result needs one item of each: does your code fetch more?")
                .next()
                .yields("0-0")
                .pulled(numbers, 1)
                .pulled(others, 1)
                .next()
                .yields("1-1")
                .pulled(numbers, 2)
                .pulled(others, 2)
                .because("Closed half-way, it fetches nothing more.")
                .close()
                .stops()
                .pulled(numbers, 2);
        Source<Map.Entry<Integer, Integer>> pairs =
                Source.endless("pairs", index -> Map.entry((Integer) number(index), 1));
        BiFunction<Integer, Integer, Integer> plus = Noted.biFunction("plus", (a, b) -> a + b);
        starMapped(plus, "pairs", pairs, "Calling starMap fetches nothing yet.")
                .call("how many pairs were fetched", pairs::pulled)
                .answers(0)
                .because("The pairs have no end. One result needs one of them, and one call of the function.")
                .next()
                .yields(1)
                .pulled(pairs, 1)
                .next()
                .yields(2)
                .happens("pairs gives 1=1", "plus(1, 1)")
                .pulled(pairs, 2);
    }

    @Check("states")
    void states() {
        mapped(JOIN, "List.of(1)", List.of(1), "List.of(\"x\")", List.of("x"), "Calling map only makes the generator.")
                .state(State.CREATED)
                .because("It has yielded a result and waits at its yield, even after the last one.")
                .next()
                .completes()
                .in(State.SUSPENDED)
                .because("There is no further pair, so it ends, for good.")
                .next()
                .stops()
                .in(State.CLOSED)
                .forGood();
        mapped(JOIN, "List.of(1, 2)", List.of(1, 2), "List.of(3, 4)", List.of(3, 4), "Calling map makes a generator.")
                .next()
                .completes()
                .because("close() ends it wherever it waits.")
                .close()
                .in(State.CLOSED)
                .stops();
        starMapped((a, b) -> a, "List.of(Map.entry(5, 6))", List.of(Map.entry(5, 6)), "Calling starMap makes one.")
                .state(State.CREATED)
                .because("It waits at its yield, and ends when there is no further pair.")
                .next()
                .completes()
                .in(State.SUSPENDED)
                .next()
                .stops()
                .in(State.CLOSED);
    }

    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.listsOf(Inputs.ints(0, 9), 5).and(Inputs.listsOf(Inputs.oneOf("x", "y", null), 5)),
                        lists -> "map(join, " + lists + ")",
                        lists -> Mapping.map(JOIN, lists.first(), lists.second()),
                        lists -> reference.Mapping.map(JOIN, lists.first(), lists.second()))
                .because("Whatever the lengths are, each item comes with the one at the same place, and the shorter "
                        + "one makes the end.")
                .ask("Which of your two iterators do you ask, and when?")
                .agrees();
        Model.generators(
                        Inputs.listsOf(Inputs.ints(0, 9).and(Inputs.ints(0, 9)), 5),
                        pairs -> "starMap(join, pairs of " + pairs + ")",
                        pairs -> Mapping.starMap(JOIN, entries(pairs)),
                        pairs -> reference.Mapping.starMap(JOIN, entries(pairs)))
                .because("Whatever the pairs are, each is one call of the function, with the key first.")
                .agrees();
    }
}
