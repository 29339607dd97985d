import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** Iterators for things that can only return the item at an index. */
public final class Indexed {
    private Indexed() {}

    /**
     * An iterator over the items at 0, 1, 2 and so on, up to the first index that is out of bounds.
     *
     * @param getItem returns the item at an index, or throws an IndexOutOfBoundsException if there is none
     */
    public static <T> Iterator<T> iterator(IntFunction<T> getItem) {
        return new Walk<>(getItem);
    }

    private static final class Walk<T> implements Iterator<T> {
        private final IntFunction<T> getItem;
        private int index;
        private T item;
        private boolean inStock;

        Walk(IntFunction<T> getItem) {
            this.getItem = getItem;
        }

        @Override
        public boolean hasNext() {
            if (!inStock) {
                item = getItem.apply(index);
                index++;
                inStock = true;
            }
            return inStock;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no item at " + index);
            }
            inStock = false;
            return item;
        }
    }
}
