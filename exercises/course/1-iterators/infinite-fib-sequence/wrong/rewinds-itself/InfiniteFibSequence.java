import java.util.Iterator;

public class InfiniteFibSequence implements Iterable<Long>, Iterator<Long> {
    private long current;
    private long following;

    @Override
    public Iterator<Long> iterator() {
        current = 1;
        following = 1;
        return this;
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
