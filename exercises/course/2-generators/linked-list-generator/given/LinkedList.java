import java.util.Iterator;

/**
 * A chain of nodes, each of which knows the one after it.
 *
 * @param <T> what it holds; null is allowed
 */
public final class LinkedList<T> implements Iterable<T> {
    private Node<T> first;
    private Node<T> last;

    /**
     * One link of the chain.
     *
     * @param <T> what it holds
     */
    public static final class Node<T> {
        private final T value;
        private Node<T> next;

        private Node(T value) {
            this.value = value;
        }

        /** The value in the list here; may be null. */
        public T value() {
            return value;
        }

        /** The node after this one, or null if this is the last one now. */
        public Node<T> next() {
            return next;
        }
    }

    /** Puts a value at the end. */
    public void addLast(T value) {
        Node<T> node = new Node<>(value);
        if (first == null) {
            first = node;
        } else {
            last.next = node;
        }
        last = node;
    }

    /** The first node, or null if the list is empty. */
    public Node<T> first() {
        return first;
    }

    @Override
    public Iterator<T> iterator() {
        return new LinkedListForwardIterator<>(first());
    }
}
