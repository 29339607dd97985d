import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
import java.util.NoSuchElementException;
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
        for (Throwable exception : List.of(
                new IllegalStateException("nobody knows"),
                new NoSuchElementException("nobody knows"),
                new AssertionError("nobody knows"))) {
            for (int bad = 1; bad <= 3; bad++) {
                predicateFails(exception, bad);
            }
        }
    }

    private static void predicateFails(Throwable exception, int bad) {
        Predicate<Integer> failing = item -> {
            if (item == bad) {
                throw SliceFailuresSuite.<RuntimeException>unchecked(exception);
            }
            return true;
        };
        String predicate = "predicate that throws " + exception.getClass().getSimpleName() + " at " + bad;
        Script.calls()
                .because(
                        "What the predicate throws goes to the caller, as this very object. It is neither an answer nor "
                                + "the end, whatever kind it is.")
                .call(
                        "all of takeWhile(" + predicate + ", List.of(1, 2, 3))",
                        () -> Failing.walk(Slices.takeWhile(failing, List.of(1, 2, 3))))
                .raises(exception)
                .call(
                        "all of dropWhile(" + predicate + ", List.of(1, 2, 3))",
                        () -> Failing.walk(Slices.dropWhile(failing, List.of(1, 2, 3))))
                .raises(exception);
    }

    /** Lets any exception out of a predicate that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
