import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class ForLoop {
    private ForLoop() {}

    public static <T> int forEach(Iterable<T> iterable, Consumer<? super T> consumer) {
        int count = 0;
        for (T element : iterable) {
            consumer.accept(element);
            count++;
        }
        return count;
    }

    public static <T> int drain(Generator<T, ?, ?> generator, Consumer<? super T> consumer) {
        return forEach(generator, consumer);
    }
}
