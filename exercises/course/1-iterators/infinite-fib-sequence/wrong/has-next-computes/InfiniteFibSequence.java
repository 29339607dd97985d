import java.util.Iterator;

public class InfiniteFibSequence implements Iterable<Long> {
    @Override
    public Iterator<Long> iterator() {
        return new Iterator<>() {
            private long a = 1;
            private long b = 0;

            @Override
            public boolean hasNext() {
                long sum = a + b;
                a = b;
                b = sum;
                return true;
            }

            @Override
            public Long next() {
                return b;
            }
        };
    }
}
