import java.util.Iterator;

public class InfiniteFibSequence implements Iterable<Long> {
    private final FibIter numbers = new FibIter();

    @Override
    public Iterator<Long> iterator() {
        return numbers;
    }

    private static class FibIter implements Iterator<Long> {
        private long a = 0;
        private long b = 1;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Long next() {
            long result = b;
            b = a + b;
            a = result;
            return result;
        }
    }
}
