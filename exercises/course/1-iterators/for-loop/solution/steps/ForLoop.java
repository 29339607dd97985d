import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.util.Iterator;
import java.util.function.Consumer;

/** What loops do, without a for-each statement; here the end of a generator is a value, not an exception. */
public final class ForLoop {
    private ForLoop() {}

    /** Passes each element to the consumer, and returns how many there were. */
    public static <T> int forEach(Iterable<T> iterable, Consumer<? super T> consumer) {
        int count = 0;
        for (Iterator<T> iterator = iterable.iterator(); iterator.hasNext(); count++) {
            consumer.accept(iterator.next());
        }
        return count;
    }

    /** Passes each value that the generator has left to the consumer, and returns how many there were. */
    public static <T> int drain(Generator<T, ?, ?> generator, Consumer<? super T> consumer) {
        int count = 0;
        while (generator.resume(null) instanceof Step.Yielded<T, ?>(T value)) {
            consumer.accept(value);
            count++;
        }
        return count;
    }
}
