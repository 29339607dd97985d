import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.source.Noted;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Mappings, and what they are made from. */
abstract class MappingScripts {
    static final BiFunction<Object, Object, String> JOIN = (a, b) -> a + "-" + b;

    static List<Map.Entry<Integer, Integer>> entries(List<Inputs.Pair<Integer, Integer>> pairs) {
        return pairs.stream()
                .map(pair -> Map.entry(pair.first(), pair.second()))
                .toList();
    }

    /** The function, its calls events that don't say for what. */
    static BiFunction<Object, Object, String> noted(BiFunction<Object, Object, String> function) {
        return (a, b) -> {
            Noted.event("join");
            return function.apply(a, b);
        };
    }

    /** A generator that tells when it gives what: for-each and hasNext() step it, too. */
    static Generator<Object, Void, Void> telling(String name, Object... items) {
        return Generator.of(y -> {
            for (Object item : items) {
                Noted.event(name + " give " + item);
                y.yield(item);
            }
        });
    }

    /** The numbers from 0 on: nobody who is asked for two pairs needs a thousand. */
    static Object number(long index) {
        if (index == 1_000) {
            throw new IllegalStateException("1,000 items were fetched already, of a source that has no end");
        }
        return (int) index;
    }

    static GeneratorScript<String, Void, Void> mapped(
            BiFunction<Object, Object, String> function,
            String firstName,
            Iterable<?> first,
            String secondName,
            Iterable<?> second,
            String because) {
        return mapped(function, firstName, first, secondName, second, Why.because(because));
    }

    static GeneratorScript<String, Void, Void> mapped(
            BiFunction<Object, Object, String> function,
            String firstName,
            Iterable<?> first,
            String secondName,
            Iterable<?> second,
            Why because) {
        return Script.because(because)
                .generator(
                        "map(join, " + firstName + ", " + secondName + ")", () -> Mapping.map(function, first, second));
    }

    static GeneratorScript<Integer, Void, Void> starMapped(
            BiFunction<Integer, Integer, Integer> function,
            String name,
            Iterable<? extends Map.Entry<Integer, Integer>> pairs,
            String because) {
        return starMapped(function, name, pairs, Why.because(because));
    }

    static GeneratorScript<Integer, Void, Void> starMapped(
            BiFunction<Integer, Integer, Integer> function,
            String name,
            Iterable<? extends Map.Entry<Integer, Integer>> pairs,
            Why because) {
        return Script.because(because)
                .generator("starMap(function, " + name + ")", () -> Mapping.starMap(function, pairs));
    }
}
