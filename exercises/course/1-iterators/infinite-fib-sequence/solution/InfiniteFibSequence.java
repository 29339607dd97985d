import java.util.Iterator;

/** The Fibonacci numbers, 1, 1, 2, 3, 5, 8, and so on without an end, for any number of loops. */
public class InfiniteFibSequence implements Iterable<Long> {
    /** A walk along the numbers, from the first one on. */
    @Override
    public Iterator<Long> iterator() {
        return new Walk();
    }

    /** One walk: all that moves is in here, so that no two walks share anything. */
    private static final class Walk implements Iterator<Long> {
        private long current = 1;
        private long following = 1;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Long next() {
            long result = current;
            current = following;
            following += result;
            return result;
        }
    }
}
