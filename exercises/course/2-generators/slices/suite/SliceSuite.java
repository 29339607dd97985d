import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import dev.yieldlings.trace.source.Source;
import java.util.Arrays;
import java.util.List;

class SliceSuite {
    @Check("slice")
    void slice() {
        List<String> letters = List.of("a", "b", "c", "d", "e", "f");
        Why rule = Why.because("The places count from 0. A slice begins at start, and goes on by step as long as it is "
                        + "before stop.")
                .ask("At which places do you yield an item?");
        SliceScripts.slice(letters, 0, 3, 1, rule)
                .yieldsEach("a", "b", "c")
                .stops()
                .in(State.CLOSED);
        SliceScripts.slice(letters, 2, 4, 1, rule).yieldsEach("c", "d").stops();
        SliceScripts.slice(letters, 1, 6, 2, rule).yieldsEach("b", "d", "f").stops();
        SliceScripts.slice(letters, 1, 5, 2, rule).yieldsEach("b", "d").stops();
        SliceScripts.slice(letters, 2, 6, 3, rule).yieldsEach("c", "f").stops();
        SliceScripts.slice(letters, 1, 4, 5, rule).yieldsEach("b").stops();
        SliceScripts.slice(letters, 0, 1, 1, rule).yieldsEach("a").stops();
        Why shorter = Why.because("If the source ends before stop, the slice ends with it.");
        SliceScripts.slice(letters, 4, 9, 1, shorter).yieldsEach("e", "f").stops();
        SliceScripts.slice(letters, 3, SliceScripts.NO_END, 2, shorter)
                .yieldsEach("d", "f")
                .stops();
        SliceScripts.slice(letters, 7, 9, 1, shorter).stops();
        SliceScripts.slice(List.of(), 0, 2, 1, shorter).stops();
        Why empty = Why.because("No place is between start and stop, so the slice is empty, which is not a mistake.");
        SliceScripts.slice(letters, 3, 3, 1, empty).stops().in(State.CLOSED);
        SliceScripts.slice(letters, 4, 2, 1, empty).stops();
        SliceScripts.slice(letters, 0, 0, 1, empty).stops();
        SliceScripts.slice(Arrays.asList(null, 1, null), 0, 3, 2, Why.because("null is an item like any other."))
                .yieldsEach(null, null)
                .stops();
        SliceScripts.slice(letters, 1, 5, 2, Why.because("Calling islice only makes the generator."))
                .state(State.CREATED)
                .because("It waits at its yield, and ends for good.")
                .next()
                .yields("b")
                .in(State.SUSPENDED)
                .next()
                .yields("d")
                .in(State.SUSPENDED)
                .next()
                .stops()
                .in(State.CLOSED)
                .forGood();
        SliceScripts.slice(letters, 0, 6, 1, Why.because("close() ends it wherever it waits."))
                .next()
                .yields("a")
                .close()
                .in(State.CLOSED)
                .stops();
        Script.calls()
                .because("An item may be empty or zero.")
                .call(
                        "all of islice(a list of 1, \"\", 0, 2, 0, 4, 1)",
                        () -> Failing.walk(Slices.<Object>islice(List.of(1, "", 0, 2), 0, 4, 1)))
                .answers(List.of(1, "", 0, 2));
        Why apart = Why.because("Two of them at the same time have their own places and limits.");
        List<Integer> six = List.of(0, 1, 2, 3, 4, 5);
        Generator<Integer, Void, Void> first = Slices.islice(six, 0, 6, 2);
        Generator<Integer, Void, Void> second = Slices.islice(List.of(10, 11, 12, 13), 1, 3, 1);
        Script.because(apart)
                .calls()
                .call("first.next()", first::next)
                .yields(0)
                .call("second.next()", second::next)
                .yields(11)
                .call("first.next()", first::next)
                .yields(2)
                .call("second.next()", second::next)
                .yields(12)
                .call("the rest of first", () -> Failing.walk(first))
                .answers(List.of(4))
                .call("the rest of second", () -> Failing.walk(second))
                .answers(List.of());
    }

    @Check("endless")
    void endless() {
        Why rule = Why.because("The numbers 0, 1, 2, and so on have no end, but you can still yield the slice.")
                .ask("Does your code try to go through all of them?");
        SliceScripts.slice(endlessNumbers(), 10, 20, 4, rule)
                .yieldsEach(10, 14, 18)
                .stops();
        SliceScripts.slice(endlessNumbers(), 3, SliceScripts.NO_END, 1, rule).yieldsEach(3, 4, 5, 6);
        SliceScripts.slice(endlessNumbers(), 1, SliceScripts.NO_END, 500, rule).yieldsEach(1, 501, 1001);
        SliceScripts.taken("small", SliceScripts.SMALL, endlessNumbers(), rule)
                .yieldsEach(0, 1, 2, 3, 4)
                .stops();
        SliceScripts.dropped("small", SliceScripts.SMALL, endlessNumbers(), rule)
                .yieldsEach(5, 6, 7);
        Why large = Why.because("The next place would be larger than the largest int, and so after any stop.")
                .ask("What type has the variable that holds it?");
        SliceScripts.slice(endlessNumbers(), 2, 5, SliceScripts.NO_END, large)
                .yieldsEach(2)
                .stops();
        List<Integer> few = List.of(7, 8, 9);
        SliceScripts.slice(few, 1, SliceScripts.NO_END, SliceScripts.NO_END, large)
                .yieldsEach(8)
                .stops();
        SliceScripts.slice(few, 2, SliceScripts.NO_END, SliceScripts.NO_END - 1, large)
                .yieldsEach(9)
                .stops();
        SliceScripts.slice(few, SliceScripts.NO_END, SliceScripts.NO_END, SliceScripts.NO_END, large)
                .stops();
        SliceScripts.slice(few, 0, 2, SliceScripts.NO_END, large).yieldsEach(7).stops();
    }

    @Check("refuses")
    void refuses() {
        CallScript script = Script.calls()
                .because("Such a slice can't exist. The caller learns that at once, from the call itself.")
                .ask("When do the lines of a body run?");
        refused(script, -1, 3, 1);
        refused(script, 0, -1, 1);
        refused(script, 0, 3, 0);
        refused(script, 0, 3, -2);
        refused(script, Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);
        Source<Object> numbers = SliceScripts.numbers(3);
        script.call("islice(numbers, 2, -1, 1)", () -> Slices.islice(numbers, 2, -1, 1))
                .raises(IllegalArgumentException.class)
                .pulled(numbers, 0);
    }

    private static Source<Object> endlessNumbers() {
        return Source.endless("numbers", index -> {
            if (index == 5_000) {
                throw new IllegalStateException("5,000 items were fetched already, of a source that has no end");
            }
            return (int) index;
        });
    }

    private static void refused(CallScript script, int start, int stop, int step) {
        script.call(
                        SliceScripts.text("List.of(1, 2)", start, stop, step),
                        () -> Slices.islice(List.of(1, 2), start, stop, step))
                .raises(IllegalArgumentException.class);
    }
}
