import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import dev.yieldlings.trace.source.Noted;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;

class StarMapSuite extends MappingScripts {
    @Check("star-map")
    void starMap() {
        starMapped(
                        Noted.biFunction("minus", (a, b) -> a - b),
                        "pairs of 3 and 3, 5 and 1, 3 and 3",
                        List.of(Map.entry(3, 3), Map.entry(5, 1), Map.entry(3, 3)),
                        "Call the function for each pair, even one that equals an earlier one; 0 is a result like "
                                + "any other.")
                .next()
                .yields(0)
                .happens("minus(3, 3)")
                .next()
                .yields(4)
                .happens("minus(5, 1)")
                .next()
                .yields(0)
                .happens("minus(3, 3)")
                .stops();
        Script.calls()
                .because("A result may be empty.")
                .call(
                        "all of starMap((a, b) -> \"\", one pair)",
                        () -> Failing.walk(Mapping.starMap((a, b) -> "", List.of(Map.entry(1, 2)))))
                .answers(List.of(""));
        Why rule = Why.because(
                "Each pair is one call of the function: the key is its first argument, the value its second.");
        starMapped(
                        (a, b) -> a - b,
                        "List.of(Map.entry(9, 2), Map.entry(2, 9))",
                        List.of(Map.entry(9, 2), Map.entry(2, 9)),
                        rule)
                .yieldsEach(7, -7)
                .stops();
        starMapped(
                        (base, exponent) -> (int) Math.pow(base, exponent),
                        "List.of(Map.entry(2, 5), Map.entry(3, 2), Map.entry(10, 3))",
                        List.of(Map.entry(2, 5), Map.entry(3, 2), Map.entry(10, 3)),
                        rule)
                .yieldsEach(32, 9, 1000)
                .stops();
        starMapped(
                        (a, b) -> a * 10 + b,
                        "pairs with the keys 3, 1, 3",
                        List.of(Map.entry(3, 1), Map.entry(1, 2), Map.entry(3, 3)),
                        "The pairs are not a map: their keys may come twice, and their order doesn't change.")
                .yieldsEach(31, 12, 33)
                .stops();
        starMapped(
                        (a, b) -> a == null ? b : a,
                        "pairs of null and 1, 2 and null, null and null",
                        List.of(new SimpleEntry<>(null, 1), new SimpleEntry<>(2, null), new SimpleEntry<>(null, null)),
                        "Keys, values and results may be null.")
                .yieldsEach(1, 2, null)
                .stops();
        starMapped((a, b) -> a, "List.of()", List.<Map.Entry<Integer, Integer>>of(), "No pairs, no results.")
                .stops();
        GeneratorScript<Integer, Void, Void> sums = starMapped(
                (a, b) -> a + b, "pairs of 1 and 2, 3 and 4", List.of(Map.entry(1, 2), Map.entry(3, 4)), rule);
        sums.next().yields(3);
        GeneratorScript<Integer, Void, Void> products = starMapped(
                (a, b) -> a * b, "pairs of 1 and 2, 3 and 4", List.of(Map.entry(1, 2), Map.entry(3, 4)), rule);
        products.next().yields(2);
        sums.next().yields(7);
    }
}
