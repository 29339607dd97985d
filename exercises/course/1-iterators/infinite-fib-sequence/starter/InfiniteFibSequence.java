import java.util.Iterator;

/** The Fibonacci numbers, 1, 1, 2, 3, 5, 8, and so on without an end, for any number of loops. */
public class InfiniteFibSequence implements Iterable<Long> {
    /** A walk along the numbers, from the first one on. */
    @Override
    public Iterator<Long> iterator() {
        throw new UnsupportedOperationException("iterator() is not written yet");
    }
}
