import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;

/** Several generators of the same items. */
public final class Tee {
    private Tee() {}

    /**
     * Makes generators that all yield the items of one iterable, each at its own pace.
     *
     * @param items what they yield; you can go through it only once
     * @param n how many generators to make
     * @return the generators
     * @throws IllegalArgumentException if n is negative
     */
    public static <T> List<Generator<T, Void, Void>> tee(Iterable<? extends T> items, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("how many? " + n);
        }
        Iterator<? extends T> iterator = items.iterator();
        List<Queue<T>> queues = new ArrayList<>();
        List<Generator<T, Void, Void>> generators = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Queue<T> own = new LinkedList<>(); // which takes null, too
            queues.add(own);
            generators.add(half(own, queues, iterator));
        }
        return generators;
    }

    /** Yields what the others have fetched for it, and where that is used up, fetches an item for all. */
    private static <T> Generator<T, Void, Void> half(
            Queue<T> own, List<Queue<T>> queues, Iterator<? extends T> iterator) {
        return Generator.of("tee", y -> {
            while (!own.isEmpty() || iterator.hasNext()) {
                if (own.isEmpty()) {
                    T item = iterator.next();
                    queues.forEach(queue -> queue.add(item));
                }
                try {
                    y.yield(own.remove());
                } catch (IllegalStateException e) {
                    queues.forEach(Queue::clear);
                    throw e;
                }
            }
        });
    }
}
