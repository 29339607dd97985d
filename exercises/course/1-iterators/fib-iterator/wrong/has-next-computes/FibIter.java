import java.util.Iterator;

public class FibIter implements Iterator<Long> {
    private long a = 0;
    private long b = 0;

    @Override
    public boolean hasNext() {
        long sum = b == 0 ? 1 : a + b;
        a = b;
        b = sum;
        return true;
    }

    @Override
    public Long next() {
        if (b == 0) {
            hasNext();
        }
        long result = b;
        hasNext();
        return result;
    }
}
