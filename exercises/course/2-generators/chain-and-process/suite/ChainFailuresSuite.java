import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.Collections;
import java.util.List;

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
        IllegalStateException exception = new IllegalStateException("the log is full");
        Script.calls()
                .because("What progress throws goes to the caller, as this very object.")
                .call(
                        "process(progress that throws, 10,000 items)",
                        () -> Chain.process(
                                line -> {
                                    throw exception;
                                },
                                Collections.nCopies(10_000, 1.0)))
                .raises(exception);
    }
}
