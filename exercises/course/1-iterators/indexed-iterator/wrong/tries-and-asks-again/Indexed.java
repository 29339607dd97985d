import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

public final class Indexed {
    private Indexed() {}

    public static <T> Iterator<T> iterator(IntFunction<T> getItem) {
        return new Iterator<>() {
            private int index = 0;
            private boolean ended = false;

            @Override
            public boolean hasNext() {
                if (ended) {
                    return false;
                }
                try {
                    getItem.apply(index);
                    return true;
                } catch (IndexOutOfBoundsException e) {
                    ended = true;
                    return false;
                }
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return getItem.apply(index++);
            }
        };
    }
}
