import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class WhileSuite {
    @Check("take")
    void take() {
        Why rule = Why.because(
                        "The items come as long as the predicate answers true. The first one for which it answers "
                                + "false is the end, and does not come out.")
                .ask("What does your loop do when the answer is false?");
        SliceScripts.taken("small", SliceScripts.SMALL, List.of(1, 4, 6, 3, 8), rule)
                .yieldsEach(1, 4)
                .stops()
                .in(State.CLOSED)
                .forGood();
        SliceScripts.taken("small", SliceScripts.SMALL, List.of(1, 2, 3), rule)
                .yieldsEach(1, 2, 3)
                .stops();
        SliceScripts.taken("small", SliceScripts.SMALL, List.of(9, 1), rule)
                .stops()
                .in(State.CLOSED);
        SliceScripts.taken("small", SliceScripts.SMALL, List.of(), rule).stops();
        SliceScripts.taken(
                        "isNull",
                        Objects::isNull,
                        Arrays.asList(null, null, 3, null),
                        Why.because("The predicate decides, even about null."))
                .yieldsEach(null, null)
                .stops();
        SliceScripts.taken(
                        "small",
                        SliceScripts.SMALL,
                        List.of(1, 2),
                        Why.because("Calling takeWhile only makes the generator."))
                .state(State.CREATED)
                .because("close() ends it wherever it waits.")
                .next()
                .yields(1)
                .in(State.SUSPENDED)
                .close()
                .in(State.CLOSED)
                .stops();
        int[] asked = {0};
        Script.calls()
                .because("Ask the predicate about each item, even one that equals an earlier one; and an item may be "
                        + "empty.")
                .call(
                        "all of takeWhile(the first three, a list of \"\", \"\", \"\", \"\")",
                        () -> Failing.walk(Slices.takeWhile(item -> asked[0]++ < 3, List.of("", "", "", ""))))
                .answers(List.of("", "", ""));
        List<Integer> five = List.of(0, 1, 2, 3, 4);
        List<Integer> others = List.of(0, 1, 7, 8, 9);
        Generator<Integer, Void, Void> first = Slices.takeWhile(item -> item < 3, five);
        Generator<Integer, Void, Void> second = Slices.takeWhile(item -> item < 2, others);
        Script.because("Two of them at the same time have their own predicate and place.")
                .calls()
                .call("first.next()", first::next)
                .yields(0)
                .call("second.next()", second::next)
                .yields(0)
                .call("first.next()", first::next)
                .yields(1)
                .call("second.next()", second::next)
                .yields(1)
                .call("the rest of first", () -> Failing.walk(first))
                .answers(List.of(2))
                .call("the rest of second", () -> Failing.walk(second))
                .answers(List.of())
                .because("The predicate may take from another one while it is asked.")
                .call(
                        "all of takeWhile(a predicate that takes all of another, 0 to 4)",
                        () -> Failing.walk(Slices.takeWhile(
                                item -> !Failing.walk(Slices.takeWhile(other -> other < 9, others))
                                                .isEmpty()
                                        && item < 2,
                                five)))
                .answers(List.of(0, 1));
    }

    @Check("drop")
    void drop() {
        Why rule = Why.because("It drops items as long as the predicate answers true. From the first one for which it "
                        + "answers false, all of them come, whatever the predicate would answer.")
                .ask("What does your loop remember of the answers so far?");
        SliceScripts.dropped("small", SliceScripts.SMALL, List.of(1, 4, 6, 3, 8), rule)
                .yieldsEach(6, 3, 8)
                .stops()
                .in(State.CLOSED)
                .forGood();
        SliceScripts.dropped("small", SliceScripts.SMALL, List.of(9, 1, 2), rule)
                .yieldsEach(9, 1, 2)
                .stops();
        SliceScripts.dropped("small", SliceScripts.SMALL, List.of(1, 2, 3), rule)
                .stops()
                .in(State.CLOSED);
        SliceScripts.dropped("small", SliceScripts.SMALL, List.of(), rule).stops();
        SliceScripts.dropped(
                        "isNull",
                        Objects::isNull,
                        Arrays.asList(null, 3, null),
                        Why.because("The predicate decides, even about null."))
                .yieldsEach(3, null)
                .stops();
        SliceScripts.dropped(
                        "small",
                        SliceScripts.SMALL,
                        List.of(9, 2),
                        Why.because("Calling dropWhile only makes the generator."))
                .state(State.CREATED)
                .because("close() ends it wherever it waits.")
                .next()
                .yields(9)
                .in(State.SUSPENDED)
                .close()
                .in(State.CLOSED)
                .stops();
        int[] asked = {0};
        Script.calls()
                .because("Ask the predicate about each item, even one that equals an earlier one; and an item may be "
                        + "empty or zero.")
                .call(
                        "all of dropWhile(the first two, a list of 0, 0, 0, \"\", 1)",
                        () -> Failing.walk(Slices.<Object>dropWhile(item -> asked[0]++ < 2, List.of(0, 0, 0, "", 1))))
                .answers(List.of(0, "", 1));
        List<Integer> five = List.of(0, 1, 2, 3, 4);
        List<Integer> others = List.of(0, 1, 7, 8, 9);
        Generator<Integer, Void, Void> first = Slices.dropWhile(item -> item < 1, five);
        Generator<Integer, Void, Void> second = Slices.dropWhile(item -> item < 2, others);
        Script.because("Two of them at the same time have their own predicate and place.")
                .calls()
                .call("first.next()", first::next)
                .yields(1)
                .call("second.next()", second::next)
                .yields(7)
                .call("first.next()", first::next)
                .yields(2)
                .call("second.next()", second::next)
                .yields(8)
                .call("the rest of first", () -> Failing.walk(first))
                .answers(List.of(3, 4))
                .call("the rest of second", () -> Failing.walk(second))
                .answers(List.of(9))
                .because("The predicate may take from another one while it is asked.")
                .call(
                        "all of dropWhile(a predicate that takes all of another, 0 to 4)",
                        () -> Failing.walk(Slices.dropWhile(
                                item -> !Failing.walk(Slices.dropWhile(other -> other < 7, others))
                                                .isEmpty()
                                        && item < 2,
                                five)))
                .answers(List.of(2, 3, 4));
    }
}
