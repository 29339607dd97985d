import java.util.Iterator;
import java.util.NoSuchElementException;

public class LimitedFibRange implements Iterable<Long> {
    private final int size;

    public LimitedFibRange(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("negative size: " + size);
        }
        this.size = size;
    }

    @Override
    public Iterator<Long> iterator() {
        return new Iterator<>() {
            private int done = 0;
            private long a = 0;
            private long b = 1;

            @Override
            public boolean hasNext() {
                return done <= size;
            }

            @Override
            public Long next() {
                if (done > size) {
                    throw new NoSuchElementException();
                }
                done++;
                return move();
            }

            private long move() {
                long result = b;
                b = a + b;
                a = result;
                return result;
            }
        };
    }
}
