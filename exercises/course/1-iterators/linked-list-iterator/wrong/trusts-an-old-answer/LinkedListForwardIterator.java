import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Walks along a linked list and returns its values.
 *
 * @param <T> what the list holds
 */
public class LinkedListForwardIterator<T> implements Iterator<T>, Iterable<T> {
    private LinkedList.Node<T> node;
    private boolean more;

    /**
     * @param start the node to begin with; null if the list is empty
     */
    public LinkedListForwardIterator(LinkedList.Node<T> start) {
        node = start;
    }

    @Override
    public boolean hasNext() {
        more = node != null;
        return more;
    }

    @Override
    public T next() {
        if (!more && node == null) {
            throw new NoSuchElementException("the end of the list");
        }
        T value = node.value();
        node = node.next();
        return value;
    }

    @Override
    public Iterator<T> iterator() {
        return this;
    }
}
