import java.util.Iterator;
import java.util.NoSuchElementException;

public class LinkedListForwardIterator<T> implements Iterator<T>, Iterable<T> {
    private final LinkedList.Node<T> start;
    private LinkedList.Node<T> node;

    public LinkedListForwardIterator(LinkedList.Node<T> start) {
        this.start = start;
        node = start;
    }

    @Override
    public boolean hasNext() {
        return node != null;
    }

    @Override
    public T next() {
        if (node == null) {
            throw new NoSuchElementException();
        }
        T value = node.value();
        node = node.next();
        return value;
    }

    @Override
    public Iterator<T> iterator() {
        return new LinkedListForwardIterator<>(start);
    }
}
