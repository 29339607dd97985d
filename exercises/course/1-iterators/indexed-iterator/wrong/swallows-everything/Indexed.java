import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

public final class Indexed {
    private Indexed() {}

    public static <T> Iterator<T> iterator(IntFunction<T> getItem) {
        return new Walk<>(getItem);
    }

    private static final class Walk<T> implements Iterator<T> {
        private final IntFunction<T> getItem;
        private int index;
        private T item;
        private boolean inStock;
        private boolean ended;

        Walk(IntFunction<T> getItem) {
            this.getItem = getItem;
        }

        @Override
        public boolean hasNext() {
            if (!inStock && !ended) {
                try {
                    item = getItem.apply(index);
                    index++;
                    inStock = true;
                } catch (RuntimeException e) {
                    ended = true;
                }
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
