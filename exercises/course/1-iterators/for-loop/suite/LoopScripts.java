import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.source.Log;
import java.util.function.Consumer;

/** What the checks of both loops are made of. */
abstract class LoopScripts {
    /** More than any sequence here has, so a loop that comes so far would go on for ever. */
    private static final int TOO_MANY = 2_000;

    static Generator<Integer, Void, Void> numbers(Integer... numbers) {
        return Generator.of(y -> {
            for (Integer number : numbers) {
                y.yield(number);
            }
        });
    }

    /** Hands on to the log, but ends a loop that would never end. */
    static Consumer<Object> capped(Log<Object> log) {
        int[] calls = {0};
        return thing -> {
            if (++calls[0] > TOO_MANY) {
                throw new IllegalStateException("the loop passed on more than there is");
            }
            log.accept(thing);
        };
    }

    static Consumer<Object> failingAt(int value, Log<Object> log, Throwable thrown) {
        return thing -> {
            log.accept(thing);
            if (thing.equals(value)) {
                throw LoopScripts.<RuntimeException>unchecked(thrown);
            }
        };
    }

    /** Lets any exception out of a method that does not declare it. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
