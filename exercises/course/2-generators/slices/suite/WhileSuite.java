import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class WhileSuite {
    @Check("take")
    void take() {
        Why rule = Why.because("The items come as long as the predicate answers true. The first for which it answers "
                        + "false is the end, and not handed out.")
                .ask("What does your loop do where the answer is false?");
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
                        Why.because("It decides, also about null."))
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
    }

    @Check("drop")
    void drop() {
        Why rule = Why.because("Items are dropped as long as the predicate answers true. From the first for which it "
                        + "answers false, all of them come, whatever it would answer.")
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
                        Why.because("It decides, also about null."))
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
    }
}
