import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.Iterator;
import java.util.function.Consumer;

public final class ForLoop {
    private ForLoop() {}

    public static <T> int forEach(Iterable<T> iterable, Consumer<? super T> consumer) {
        int count = 0;
        Iterator<T> iterator = iterable.iterator();
        while (iterator.hasNext()) {
            consumer.accept(iterator.next());
            count++;
        }
        return count;
    }

    public static <T> int drain(Generator<T, ?, ?> generator, Consumer<? super T> consumer) {
        int count = 0;
        try {
            while (true) {
                consumer.accept(generator.next());
                count++;
            }
        } catch (StopIteration end) {
            return count;
        }
    }
}
