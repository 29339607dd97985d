import java.util.Iterator;
import java.util.NoSuchElementException;

/** The first Fibonacci numbers, as many as you like: 1, 1, 2, 3, 5, 8, and so on. */
public class LimitedFibRange implements Iterable<Long> {
    private final int size;
    private boolean ended;

    /**
     * The first numbers.
     *
     * @param size how many; 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    public LimitedFibRange(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("the size must not be negative, but was " + size);
        }
        this.size = size;
    }

    /** A walk along the numbers, from the first one on. */
    @Override
    public Iterator<Long> iterator() {
        return new Walk(size);
    }

    /** One walk, which counts what is left of it. */
    private final class Walk implements Iterator<Long> {
        private int left;
        private long current = 1;
        private long following = 1;

        Walk(int size) {
            left = size;
        }

        @Override
        public boolean hasNext() {
            return !ended && left > 0;
        }

        @Override
        public Long next() {
            if (!hasNext()) {
                ended = true;
                throw new NoSuchElementException("all numbers have been handed out");
            }
            left--;
            long result = current;
            current = following;
            following += result;
            return result;
        }
    }
}
