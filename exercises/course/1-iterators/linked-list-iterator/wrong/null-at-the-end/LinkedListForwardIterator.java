import java.util.Iterator;

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
    public T next() {
        if (node == null) {
            return null;
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
