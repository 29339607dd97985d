import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

public class Range implements Iterable<Integer> {
    private final long start;
    private final long stop;
    private final long step;
    private final long count;

    public Range(int stop) {
        this(0, stop, 1);
    }

    public Range(int start, int stop) {
        this(start, stop, 1);
    }

    public Range(int start, int stop, int step) {
        this((long) start, (long) stop, (long) step);
    }

    private Range(long start, long stop, long step) {
        if (step == 0) {
            throw new IllegalArgumentException("the step must not be 0");
        }
        this.start = start;
        this.stop = stop;
        this.step = step;
        count = Math.max(0, Math.ceilDiv(stop - start, step));
    }

    public int start() {
        return Math.toIntExact(start);
    }

    public int stop() {
        return Math.toIntExact(stop);
    }

    public int step() {
        return Math.toIntExact(step);
    }

    public int size() {
        return Math.toIntExact(count);
    }

    public int get(int index) {
        return at(Objects.checkIndex((long) index, count));
    }

    public boolean contains(int value) {
        return place(value) >= 0;
    }

    public int indexOf(int value) {
        return Math.toIntExact(place(value));
    }

    public int count(int value) {
        return contains(value) ? 1 : 0;
    }

    public Range reversed() {
        long last = start + (count - 1) * step;
        return new Range(last, start - step, -step);
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Walk();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range that && start == that.start && stop == that.stop && step == that.step;
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, stop, step);
    }

    private int at(long index) {
        return Math.toIntExact(start + index * step);
    }

    private long place(int value) {
        long distance = value - start;
        long index = distance / step;
        return distance % step == 0 && index >= 0 && index < count ? index : -1;
    }

    private final class Walk implements Iterator<Integer> {
        private long index;

        @Override
        public boolean hasNext() {
            return index < count;
        }

        @Override
        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the range is at its end");
            }
            return at(index++);
        }
    }
}
