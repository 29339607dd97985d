import java.util.Iterator;
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
        throw new UnsupportedOperationException("iterator() is not written yet");
    }
}
