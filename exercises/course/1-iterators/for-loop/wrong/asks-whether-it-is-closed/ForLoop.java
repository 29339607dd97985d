import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.Iterator;
import java.util.function.Consumer;

/** Loops, written without a for-each statement. */
public final class ForLoop {
    private ForLoop() {}

    /** Passes each element to the consumer, and returns how many there were. */
    public static <T> int forEach(Iterable<T> iterable, Consumer<? super T> consumer) {
        int count = 0;
        Iterator<T> iterator = iterable.iterator();
        while (iterator.hasNext()) {
            consumer.accept(iterator.next());
            count++;
        }
        return count;
    }

    /** Passes each value that the generator has left to the consumer, and returns how many there were. */
    public static <T> int drain(Generator<T, ?, ?> generator, Consumer<? super T> consumer) {
        int count = 0;
        while (true) {
            T value;
            try {
                value = generator.next();
                consumer.accept(value);
            } catch (StopIteration end) {
                if (generator.state() == dev.yieldlings.kit.State.CLOSED) {
                    return count;
                }
                throw end;
            }
            count++;
        }
    }
}
