import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
        Node<T> first = new Node<>(items.iterator());
        List<Generator<T, Void, Void>> generators = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            generators.add(Generator.of("tee", y -> {
                for (Node<T> node = first; node.hasItem(); node = node.next) {
                    y.yield(node.item);
                }
            }));
        }
        return generators;
    }

    /** A link of the chain that all of them walk along; whoever comes first to its end makes it longer. */
    private static final class Node<T> {
        private final Iterator<? extends T> source;
        private T item;
        private Node<T> next;

        Node(Iterator<? extends T> source) {
            this.source = source;
        }

        boolean hasItem() {
            if (next == null && source.hasNext()) {
                item = source.next();
                next = new Node<>(source);
            }
            return next != null;
        }
    }
}
