import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.List;
import java.util.function.Predicate;

/** Filters, and what they are made from. */
abstract class FilterScripts {
    /** More calls than any of the short sequences needs to come to its end. */
    static final int ENOUGH = 10;

    static final Predicate<Object> EVEN = n -> n instanceof Integer number && number % 2 == 0;
    static final Predicate<Object> INTEGER = item -> item instanceof Integer;
    static final Predicate<Object> VOWEL =
            letter -> "aeiou".indexOf(letter.toString().toLowerCase()) >= 0;
    static final String SENTENCE = "What you seek is seeking you.";

    static List<String> letters() {
        return SENTENCE.chars().mapToObj(Character::toString).toList();
    }

    /** The numbers from 0 on: for what is asked here nobody needs ten thousand of them. */
    static Object number(long index) {
        if (index == 10_000) {
            throw new IllegalStateException("10,000 items were fetched already, of a source that has no end");
        }
        return (int) index;
    }

    static GeneratorScript<Object, Void, Void> filtered(
            String name, Predicate<Object> predicate, String items, Iterable<?> iterable, Why because) {
        return Script.because(because)
                .generator("filter(" + name + ", " + items + ")", () -> Filter.filter(predicate, iterable));
    }

    static GeneratorScript<Object, Void, Void> rest(
            String name, Predicate<Object> predicate, String items, Iterable<?> iterable, Why because) {
        return Script.because(because)
                .generator("filterFalse(" + name + ", " + items + ")", () -> Filter.filterFalse(predicate, iterable));
    }

    static Generator<Object, Void, Void> filter(CallScript script, String call) {
        return script.call(call, () -> Filter.filter(EVEN, List.of(1, 2, 3, 4, 6)))
                .object(Generator.class);
    }
}
