import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Source;
import java.util.function.Predicate;

/** Scripts over parts of iterables, and what the parts are taken of. */
final class SliceScripts {
    static final int NO_END = Integer.MAX_VALUE;

    static final Predicate<Object> SMALL = n -> n instanceof Integer number && number < 5;

    private SliceScripts() {}

    static Source<Object> numbers(int size) {
        return Source.ofSize("numbers", size, index -> (int) index);
    }

    static Generator<Object, Void, Void> generator(int size) {
        return Generator.of(y -> y.yieldFrom(numbers(size)));
    }

    static String text(Object items, int start, int stop, int step) {
        return "islice(" + items + ", " + text(start) + ", " + text(stop) + ", " + text(step) + ")";
    }

    private static String text(int number) {
        return number == NO_END ? "Integer.MAX_VALUE" : Integer.toString(number);
    }

    static GeneratorScript<Object, Void, Void> slice(Iterable<?> items, int start, int stop, int step, Why why) {
        return slice(items.toString(), items, start, stop, step, why);
    }

    static GeneratorScript<Object, Void, Void> slice(
            String name, Iterable<?> items, int start, int stop, int step, Why why) {
        return Script.because(why)
                .generator(text(name, start, stop, step), () -> Slices.islice(items, start, stop, step));
    }

    static GeneratorScript<Object, Void, Void> taken(
            String name, Predicate<Object> predicate, Iterable<?> items, Why why) {
        return taken(name, predicate, items.toString(), items, why);
    }

    static GeneratorScript<Object, Void, Void> taken(
            String name, Predicate<Object> predicate, String source, Iterable<?> items, Why why) {
        return Script.because(why)
                .generator("takeWhile(" + name + ", " + source + ")", () -> Slices.takeWhile(predicate, items));
    }

    static GeneratorScript<Object, Void, Void> dropped(
            String name, Predicate<Object> predicate, Iterable<?> items, Why why) {
        return Script.because(why)
                .generator("dropWhile(" + name + ", " + items + ")", () -> Slices.dropWhile(predicate, items));
    }
}
