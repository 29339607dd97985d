import java.util.Iterator;
import java.util.function.IntFunction;

public final class Indexed {
    private Indexed() {}

    public static <T> Iterator<T> iterator(IntFunction<T> getItem) {
        return new Iterator<>() {
            private int index = 0;

            @Override
            public boolean hasNext() {
                try {
                    getItem.apply(index);
                    return true;
                } catch (IndexOutOfBoundsException e) {
                    return false;
                }
            }

            @Override
            public T next() {
                return getItem.apply(index++);
            }
        };
    }
}
