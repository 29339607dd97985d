import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
import java.util.function.Predicate;

class SliceFailuresSuite {
    @Check("failures")
    void failures() {
        for (Failing<Integer> items : Failing.atEachCall("items", 1, 2)) {
            Script.calls()
                    .because(
                            "The items could not be fetched, and the caller must see that. If you treat it as the end, "
                                    + "you hide it.")
                    .call("all of islice(" + items + ", 0, 9, 1)", () -> Failing.walk(Slices.islice(items, 0, 9, 1)))
                    .raises(items.exception())
                    .call(
                            "all of takeWhile(any, " + items + ")",
                            () -> Failing.walk(Slices.takeWhile(item -> true, items)))
                    .raises(items.exception())
                    .call(
                            "all of dropWhile(none, " + items + ")",
                            () -> Failing.walk(Slices.dropWhile(item -> false, items)))
                    .raises(items.exception());
        }
        IllegalStateException exception = new IllegalStateException("nobody knows");
        Predicate<Integer> failing = item -> {
            if (item == 2) {
                throw exception;
            }
            return true;
        };
        Script.calls()
                .because("What the predicate throws goes to the caller, as this very object.")
                .call(
                        "all of takeWhile(predicate that throws at 2, List.of(1, 2))",
                        () -> Failing.walk(Slices.takeWhile(failing, List.of(1, 2))))
                .raises(exception)
                .call(
                        "all of dropWhile(predicate that throws at 2, List.of(1, 2))",
                        () -> Failing.walk(Slices.dropWhile(failing, List.of(1, 2))))
                .raises(exception);
    }
}
