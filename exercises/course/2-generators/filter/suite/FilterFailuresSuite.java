import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Predicate;

class FilterFailuresSuite {
    @Check("failures")
    void failures() {
        fails("filter", Filter::<Object>filter, item -> true);
        fails("filterFalse", Filter::<Object>filterFalse, item -> false);
    }

    private static void fails(
            String name,
            BiFunction<Predicate<Object>, Iterable<Object>, Generator<Object, Void, Void>> filter,
            Predicate<Object> passing) {
        for (Throwable exception : List.of(
                new IllegalStateException("nobody knows"),
                new NoSuchElementException("nobody knows"),
                new AssertionError("nobody knows"))) {
            for (int bad = 1; bad <= 3; bad++) {
                predicateFails(name, filter, passing, exception, bad);
            }
        }
        for (Failing<Object> items : Failing.<Object>atEachCall("items", 1, 2)) {
            Script.calls()
                    .because(
                            "The items could not be fetched, and the caller must see that. If you treat it as the end, "
                                    + "you hide it.")
                    .call(
                            "all of " + name + "(predicate, " + items + ")",
                            () -> Failing.walk(filter.apply(passing, items)))
                    .raises(items.exception());
        }
    }

    private static void predicateFails(
            String name,
            BiFunction<Predicate<Object>, Iterable<Object>, Generator<Object, Void, Void>> filter,
            Predicate<Object> passing,
            Throwable exception,
            int bad) {
        Script.calls()
                .because("What the predicate throws goes to the caller, as this very object: it is neither an answer "
                        + "nor the end, whatever kind it is.")
                .call(
                        "all of " + name + "(predicate that throws "
                                + exception.getClass().getSimpleName() + " at " + bad + ", List.of(1, 2, 3))",
                        () -> Failing.walk(filter.apply(
                                item -> {
                                    if (item.equals(bad)) {
                                        throw FilterFailuresSuite.<RuntimeException>unchecked(exception);
                                    }
                                    return passing.test(item);
                                },
                                List.of(1, 2, 3))))
                .raises(exception);
    }

    /** Lets any exception out of a predicate that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
