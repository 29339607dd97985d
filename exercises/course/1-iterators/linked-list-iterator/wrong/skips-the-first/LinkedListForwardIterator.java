import java.util.Iterator;
import java.util.NoSuchElementException;

public class LinkedListForwardIterator<T> implements Iterator<T>, Iterable<T> {
    private LinkedList.Node<T> node;

    public LinkedListForwardIterator(LinkedList.Node<T> start) {
        node = start;
    }

    @Override
    public boolean hasNext() {
        return node != null && node.next() != null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        node = node.next();
        return node.value();
    }

    @Override
    public Iterator<T> iterator() {
        return this;
    }
}
