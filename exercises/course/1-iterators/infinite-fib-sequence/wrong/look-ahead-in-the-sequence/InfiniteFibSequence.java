import java.util.Iterator;

public class InfiniteFibSequence implements Iterable<Long> {
    private Long ready;

    @Override
    public Iterator<Long> iterator() {
        return new Iterator<>() {
            private long current = 1;
            private long following = 1;

            @Override
            public boolean hasNext() {
                if (ready == null) {
                    ready = current;
                    current = following;
                    following += ready;
                }
                return true;
            }

            @Override
            public Long next() {
                hasNext();
                Long result = ready;
                ready = null;
                return result;
            }
        };
    }
}
