import java.util.Iterator;

/** The first Fibonacci numbers, as many as you like: 1, 1, 2, 3, 5, 8, and so on. */
public class LimitedFibRange implements Iterable<Long> {
    /**
     * The first numbers.
     *
     * @param size how many; 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    public LimitedFibRange(int size) {
        // What must a range remember, and what only its iterators?
    }

    /** A walk along the numbers, from the first one on. */
    @Override
    public Iterator<Long> iterator() {
        throw new UnsupportedOperationException("iterator() is not written yet");
    }
}
