import java.util.Iterator;
import java.util.NoSuchElementException;

public class FibIter implements Iterator<Long> {
    private long current = 1;
    private long following = 1;

    @Override
    public boolean hasNext() {
        return current > 0;
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
}
