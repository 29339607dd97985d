import java.util.Iterator;

public class InfiniteFibSequence implements Iterable<Long> {
    @Override
    public Iterator<Long> iterator() {
        return new Iterator<>() {
            private long a = 0;
            private long b = 1;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Long next() {
                long result = a;
                a = b;
                b += result;
                return result;
            }
        };
    }
}
