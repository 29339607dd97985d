import java.util.Iterator;
import java.util.NoSuchElementException;

public class InfiniteFibSequence implements Iterable<Long> {
    @Override
    public Iterator<Long> iterator() {
        return new Iterator<>() {
            private long current = 1;
            private long following = 1;

            @Override
            public boolean hasNext() {
                return current <= 144;
            }

            @Override
            public Long next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                long result = current;
                current = following;
                following += result;
                return result;
            }
        };
    }
}
