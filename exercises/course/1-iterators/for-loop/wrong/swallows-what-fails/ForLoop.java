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
            T element = iterator.next();
            try {
                consumer.accept(element);
                count++;
            } catch (RuntimeException e) {
                System.out.println("skipped " + element);
            }
        }
        return count;
    }

    public static <T> int drain(Generator<T, ?, ?> generator, Consumer<? super T> consumer) {
        int count = 0;
        while (true) {
            T value;
            try {
                value = generator.next();
            } catch (StopIteration end) {
                return count;
            }
            try {
                consumer.accept(value);
                count++;
            } catch (RuntimeException e) {
                System.out.println("skipped " + value);
            }
        }
    }
}
