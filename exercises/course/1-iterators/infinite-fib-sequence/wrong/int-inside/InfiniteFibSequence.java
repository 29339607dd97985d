import java.util.Iterator;

public class InfiniteFibSequence implements Iterable<Long> {
    @Override
    public Iterator<Long> iterator() {
        return new Iterator<>() {
            private int current = 1;
            private int following = 1;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Long next() {
                int result = current;
                current = following;
                following += result;
                return (long) result;
            }
        };
    }
}
