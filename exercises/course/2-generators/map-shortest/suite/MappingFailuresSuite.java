import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

class MappingFailuresSuite {
    private static final BiFunction<Object, Object, String> JOIN = (a, b) -> a + "-" + b;

    @Check("failures")
    void failures() {
        IllegalStateException exception = new IllegalStateException("can't be joined");
        BiFunction<Object, Object, String> failing = (a, b) -> {
            if (a.equals(2)) {
                throw exception;
            }
            return JOIN.apply(a, b);
        };
        String passes = "What the function throws goes to the caller, as this very object: it is not the end.";
        Script.calls()
                .because(passes)
                .call(
                        "all of map(function that throws at 2, List.of(1, 2), List.of(1, 2))",
                        () -> Failing.walk(Mapping.map(failing, List.of(1, 2), List.of(1, 2))))
                .raises(exception)
                .call(
                        "all of starMap(function that throws at 2, pairs)",
                        () -> Failing.walk(Mapping.starMap(failing, List.of(Map.entry(1, 1), Map.entry(2, 2)))))
                .raises(exception);
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
}
