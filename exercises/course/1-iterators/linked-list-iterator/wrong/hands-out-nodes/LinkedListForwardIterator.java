import java.util.Iterator;
import java.util.NoSuchElementException;

public class LinkedListForwardIterator<T> implements Iterator<T>, Iterable<T> {
    private LinkedList.Node<T> node;

    public LinkedListForwardIterator(LinkedList.Node<T> start) {
        node = start;
    }

    @Override
    public boolean hasNext() {
        return node != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T next() {
        if (node == null) {
            throw new NoSuchElementException();
        }
        LinkedList.Node<T> current = node;
        node = node.next();
        return (T) current;
    }

    @Override
    public Iterator<T> iterator() {
        return this;
    }
}
