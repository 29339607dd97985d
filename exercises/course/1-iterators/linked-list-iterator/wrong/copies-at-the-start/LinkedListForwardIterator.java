import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

public class LinkedListForwardIterator<T> implements Iterator<T>, Iterable<T> {
    private final List<T> values = new ArrayList<>();
    private int index;

    public LinkedListForwardIterator(LinkedList.Node<T> start) {
        for (LinkedList.Node<T> node = start; node != null; node = node.next()) {
            values.add(node.value());
        }
    }

    @Override
    public boolean hasNext() {
        return index < values.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return values.get(index++);
    }

    @Override
    public Iterator<T> iterator() {
        return this;
    }
}
