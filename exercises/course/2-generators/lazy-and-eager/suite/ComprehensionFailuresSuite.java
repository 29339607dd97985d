import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

class ComprehensionFailuresSuite {
    @Check("failures")
    void failures() {
        List<String> letters = List.of("a", "b", "c");
        for (Throwable exception : List.of(
                new IllegalStateException("no such letter"),
                new NoSuchElementException("no such letter"),
                new AssertionError("no such letter"))) {
            for (String bad : letters) {
                Function<String, String> failing = item -> {
                    if (item.equals(bad)) {
                        throw ComprehensionFailuresSuite.<RuntimeException>unchecked(exception);
                    }
                    return item;
                };
                String function = "function that throws " + exception.getClass().getSimpleName() + " at " + bad;
                Script.calls()
                        .because("What the function throws goes to the caller, as this very object. It says nothing "
                                + "about the end of the items, whatever kind it is.")
                        .call("eager(letters, " + function + ")", () -> Comprehension.eager(letters, failing))
                        .raises(exception)
                        .call(
                                "all of lazy(letters, " + function + ")",
                                () -> Failing.walk(Comprehension.lazy(letters, failing)))
                        .raises(exception);
            }
        }
        for (Failing<String> items : Failing.atEachCall("items", "a")) {
            Script.calls()
                    .because(
                            "The items could not be fetched, and the caller must see that. If you treat it as the end, "
                                    + "you hide it.")
                    .call("eager(" + items + ", upper)", () -> Comprehension.eager(items, String::toUpperCase))
                    .raises(items.exception())
                    .call(
                            "all of lazy(" + items + ", upper)",
                            () -> Failing.walk(Comprehension.lazy(items, String::toUpperCase)))
                    .raises(items.exception());
        }
    }

    /** Lets any exception out of a function that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
