import java.util.Iterator;
import java.util.NoSuchElementException;

public class LinkedListForwardIterator<T> implements Iterator<T>, Iterable<T> {
    private LinkedList.Node<T> node;
    private LinkedList.Node<T> following;

    public LinkedListForwardIterator(LinkedList.Node<T> start) {
        following = start;
    }

    @Override
    public boolean hasNext() {
        node = following;
        if (node == null) {
            return false;
        }
        following = node.next();
        return true;
    }

    @Override
    public T next() {
        if (node == null && !hasNext()) {
            throw new NoSuchElementException();
        }
        T value = node.value();
        node = null;
        return value;
    }

    @Override
    public Iterator<T> iterator() {
        return this;
    }
}
