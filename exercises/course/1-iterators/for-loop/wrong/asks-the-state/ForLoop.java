import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
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
        while (generator.state() != State.CLOSED) {
            consumer.accept(generator.next());
            count++;
        }
        return count;
    }
}
