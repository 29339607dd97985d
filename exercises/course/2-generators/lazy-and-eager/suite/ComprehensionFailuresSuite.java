import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
import java.util.function.Function;

class ComprehensionFailuresSuite {
    @Check("failures")
    void failures() {
        IllegalStateException exception = new IllegalStateException("no such letter");
        Function<String, String> failing = item -> {
            if (item.equals("b")) {
                throw exception;
            }
            return item;
        };
        List<String> letters = List.of("a", "b", "c");
        Script.calls()
                .because("What the function throws goes to the caller, as this very object.")
                .call("eager(letters, function that throws at b)", () -> Comprehension.eager(letters, failing))
                .raises(exception)
                .call(
                        "all of lazy(letters, function that throws at b)",
                        () -> Failing.walk(Comprehension.lazy(letters, failing)))
                .raises(exception);
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
}
