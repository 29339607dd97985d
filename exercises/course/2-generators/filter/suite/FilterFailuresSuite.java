import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
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
        IllegalStateException exception = new IllegalStateException("nobody knows");
        Script.calls()
                .because("What the predicate throws goes to the caller, as this very object: it is neither an answer "
                        + "nor the end.")
                .call(
                        "all of " + name + "(predicate that throws at 2, List.of(1, 2, 3))",
                        () -> Failing.walk(filter.apply(
                                item -> {
                                    if (item.equals(2)) {
                                        throw exception;
                                    }
                                    return passing.test(item);
                                },
                                List.of(1, 2, 3))))
                .raises(exception);
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
}
