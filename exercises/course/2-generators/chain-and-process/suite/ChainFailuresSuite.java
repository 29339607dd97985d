import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;

class ChainFailuresSuite {
    @Check("failures")
    void failures() {
        String broken = "The items could not be fetched, and the caller must see that. If you treat it as the end, "
                + "of one iterable or of all, you hide it.";
        for (Failing<Iterable<Integer>> outer : Failing.<Iterable<Integer>>atEachCall("iterables", List.of(1))) {
            Script.calls()
                    .because(broken)
                    .call("all of chain(" + outer + ")", () -> Failing.walk(Chain.chain(outer)))
                    .raises(outer.exception());
        }
        for (Failing<Integer> inner : Failing.atEachCall("second", 3)) {
            Script.calls()
                    .because(broken)
                    .call(
                            "all of chain(List.of(List.of(1, 2), " + inner + "))",
                            () -> Failing.walk(Chain.chain(List.of(List.of(1, 2), inner))))
                    .raises(inner.exception());
        }
        for (Failing<Double> input : Failing.atEachCall("input", 1.0)) {
            Script.calls()
                    .because(broken)
                    .call("process(log, " + input + ")", () -> Chain.process(line -> {}, input))
                    .raises(input.exception());
        }
        NoSuchElementException lost = new NoSuchElementException("lost");
        Iterable<Integer> unopened = () -> {
            throw lost;
        };
        Script.calls()
                .because(
                        "An iterable that can't be opened is not an empty one: whatever kind the exception is, it goes "
                                + "to the caller.")
                .ask("What does your code catch?")
                .call(
                        "all of chain(List.of(List.of(1), iterable that can't be opened, List.of(2)))",
                        () -> Failing.walk(Chain.chain(List.of(List.of(1), unopened, List.of(2)))))
                .raises(lost);
        for (RuntimeException exception : List.of(new IllegalStateException("the log is full"), lost)) {
            for (int line = 1; line <= 2; line++) {
                int[] left = {line};
                Script.calls()
                        .because("What progress throws goes to the caller, as this very object, whatever kind it is.")
                        .call(
                                "process(progress that throws "
                                        + exception.getClass().getSimpleName() + " at line " + line + ", 20,000 items)",
                                () -> Chain.process(
                                        text -> {
                                            if (--left[0] == 0) {
                                                throw exception;
                                            }
                                        },
                                        Collections.nCopies(20_000, 1.0)))
                        .raises(exception);
            }
        }
    }
}
