import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

public final class Indexed {
    private Indexed() {}

    public static <T> Iterator<T> iterator(IntFunction<T> getItem) {
        return new OneAhead<>(getItem);
    }

    private static class OneAhead<T> implements Iterator<T> {
        private final IntFunction<T> getItem;
        private int index = 0;
        private T upcoming;
        private boolean ended = false;

        OneAhead(IntFunction<T> getItem) {
            this.getItem = getItem;
            fetch();
        }

        private void fetch() {
            try {
                upcoming = getItem.apply(index++);
            } catch (IndexOutOfBoundsException e) {
                ended = true;
            }
        }

        @Override
        public boolean hasNext() {
            return !ended;
        }

        @Override
        public T next() {
            if (ended) {
                throw new NoSuchElementException();
            }
            T result = upcoming;
            fetch();
            return result;
        }
    }
}
