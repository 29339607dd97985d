import java.util.Iterator;
import java.util.NoSuchElementException;

public class LinkedListForwardIterator<T> implements Iterator<T>, Iterable<T> {
    private final LinkedList.Node<T> start;
    private LinkedList.Node<T> latest;

    public LinkedListForwardIterator(LinkedList.Node<T> start) {
        this.start = start;
    }

    @Override
    public boolean hasNext() {
        return upcoming() != null;
    }

    @Override
    public T next() {
        LinkedList.Node<T> node = upcoming();
        if (node == null) {
            throw new NoSuchElementException();
        }
        latest = node;
        return node.value();
    }

    @Override
    public Iterator<T> iterator() {
        return this;
    }

    private LinkedList.Node<T> upcoming() {
        return latest == null ? start : latest.next();
    }
}
