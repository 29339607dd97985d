import java.util.Iterator;

public class FibIter implements Iterator<Long> {
    private long a = 0;
    private long b = 1;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Long next() {
        long result = b;
        a = b;
        b = a + b;
        return result;
    }
}
