import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

/** Loops, written without a for-each statement. */
public final class ForLoop {
    private ForLoop() {}

    /** Passes each element to the consumer, and returns how many there were. */
    public static <T> int forEach(Iterable<T> iterable, Consumer<? super T> consumer) {
        throw new UnsupportedOperationException("forEach() is not written yet");
    }

    /** Passes each value that the generator has left to the consumer, and returns how many there were. */
    public static <T> int drain(Generator<T, ?, ?> generator, Consumer<? super T> consumer) {
        throw new UnsupportedOperationException("drain() is not written yet");
    }
}
