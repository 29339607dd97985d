import java.util.Iterator;

/** Returns the Fibonacci numbers, one at each call of next(): 1, 1, 2, 3, 5, 8, and so on without an end. */
public class FibIter implements Iterator<Long> {
    private long current = 1;
    private long following = 1;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Long next() {
        long result = current;
        current = following;
        following += result;
        return result;
    }
}
