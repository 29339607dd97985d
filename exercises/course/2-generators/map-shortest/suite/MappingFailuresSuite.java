import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

class MappingFailuresSuite {
    private static final BiFunction<Object, Object, String> JOIN = (a, b) -> a + "-" + b;

    @Check("failures")
    void failures() {
        for (Throwable exception : List.of(
                new IllegalStateException("can't be joined"),
                new NoSuchElementException("can't be joined"),
                new AssertionError("can't be joined"))) {
            for (int bad = 1; bad <= 2; bad++) {
                functionFails(exception, bad);
            }
        }
        String broken = "The items could not be fetched, and the caller must see that. If you treat it as the end, "
                + "you hide it.";
        for (Failing<Integer> items : Failing.atEachCall("items", 1, 2)) {
            Script.calls()
                    .because(broken)
                    .call(
                            "all of map(join, " + items + ", List.of(1, 2, 3))",
                            () -> Failing.walk(Mapping.map(JOIN, items, List.of(1, 2, 3))))
                    .raises(items.exception())
                    .call(
                            "all of map(join, List.of(1, 2, 3), " + items + ")",
                            () -> Failing.walk(Mapping.map(JOIN, List.of(1, 2, 3), items)))
                    .raises(items.exception());
        }
        for (Failing<Map.Entry<Integer, Integer>> pairs : Failing.atEachCall("pairs", Map.entry(1, 1))) {
            Script.calls()
                    .because(broken)
                    .call("all of starMap(join, " + pairs + ")", () -> Failing.walk(Mapping.starMap(JOIN, pairs)))
                    .raises(pairs.exception());
        }
    }

    private static void functionFails(Throwable exception, int bad) {
        BiFunction<Object, Object, String> failing = (a, b) -> {
            if (a.equals(bad)) {
                throw MappingFailuresSuite.<RuntimeException>unchecked(exception);
            }
            return JOIN.apply(a, b);
        };
        String function = "function that throws " + exception.getClass().getSimpleName() + " at pair " + bad;
        Script.calls()
                .because(
                        "What the function throws goes to the caller, as this very object: it is not the end, whatever "
                                + "kind it is.")
                .call(
                        "all of map(" + function + ", List.of(1, 2), List.of(1, 2))",
                        () -> Failing.walk(Mapping.map(failing, List.of(1, 2), List.of(1, 2))))
                .raises(exception)
                .call(
                        "all of starMap(" + function + ", pairs)",
                        () -> Failing.walk(Mapping.starMap(failing, List.of(Map.entry(1, 1), Map.entry(2, 2)))))
                .raises(exception);
    }

    /** Lets any exception out of a function that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
