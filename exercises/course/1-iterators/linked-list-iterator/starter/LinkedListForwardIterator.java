import java.util.Iterator;

/**
 * Walks along a linked list and returns its values.
 *
 * @param <T> what the list holds
 */
public class LinkedListForwardIterator<T> implements Iterator<T>, Iterable<T> {
    // Where on the list is this iterator?

    /**
     * @param start the node to begin with; null if the list is empty
     */
    public LinkedListForwardIterator(LinkedList.Node<T> start) {
        // What do you need later?
    }

    @Override
    public boolean hasNext() {
        throw new UnsupportedOperationException("hasNext() is not written yet");
    }

    @Override
    public T next() {
        throw new UnsupportedOperationException("next() is not written yet");
    }

    @Override
    public Iterator<T> iterator() {
        throw new UnsupportedOperationException("iterator() is not written yet");
    }
}
