import dev.yieldlings.trace.source.Noted;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Three numbers; each that is given out is an event, and so many iterators have been asked for. */
final class CountedNumbers implements Iterable<Integer> {
    int opened;

    @Override
    public Iterator<Integer> iterator() {
        opened++;
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < 3;
            }

            @Override
            public Integer next() {
                if (next == 3) {
                    throw new NoSuchElementException();
                }
                Noted.event("gives " + next);
                return next++;
            }
        };
    }
}
