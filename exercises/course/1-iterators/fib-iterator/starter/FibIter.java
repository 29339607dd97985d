import java.util.Iterator;

/** Returns the Fibonacci numbers, one at each call of next(): 1, 1, 2, 3, 5, 8, and so on without an end. */
public class FibIter implements Iterator<Long> {
    // What must this object remember between two calls? Make fields for it.

    @Override
    public boolean hasNext() {
        throw new UnsupportedOperationException("hasNext() is not written yet");
    }

    @Override
    public Long next() {
        throw new UnsupportedOperationException("next() is not written yet");
    }
}
