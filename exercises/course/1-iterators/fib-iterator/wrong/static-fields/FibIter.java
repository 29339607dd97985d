import java.util.Iterator;

public class FibIter implements Iterator<Long> {
    private static long current;
    private static long following;

    public FibIter() {
        current = 1;
        following = 1;
    }

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
