import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.function.Consumer;

public final class ForLoop {
    private ForLoop() {}

    public static <T> int forEach(Iterable<T> iterable, Consumer<? super T> consumer) {
        int count = 0;
        while (iterable.iterator().hasNext()) {
            consumer.accept(iterable.iterator().next());
            count++;
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
            consumer.accept(value);
            count++;
        }
    }
}
