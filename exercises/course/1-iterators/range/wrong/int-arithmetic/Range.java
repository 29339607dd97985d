import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

public class Range implements Iterable<Integer> {
    private final int start;
    private final int stop;
    private final int step;
    private final long count;

    public Range(int stop) {
        this(0, stop, 1);
    }

    public Range(int start, int stop) {
        this(start, stop, 1);
    }

    public Range(int start, int stop, int step) {
        this((long) start, stop, step);
    }

    private Range(long start, long stop, long step) {
        if (step == 0) {
            throw new IllegalArgumentException("the step must not be 0");
        }
        this.start = (int) start;
        this.stop = (int) stop;
        this.step = (int) step;
        count = Math.max(0, Math.ceilDiv(stop - start, step));
    }

    public int start() {
        return start;
    }

    public int stop() {
        return stop;
    }

    public int step() {
        return step;
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
        long last = (long) start + (count - 1) * step;
        return new Range(last, (long) start - step, -(long) step);
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Walk();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range that
                && count == that.count
                && (count == 0 || start == that.start)
                && (count <= 1 || step == that.step);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, count == 0 ? 0 : start, count <= 1 ? 0 : step);
    }

    private int at(long index) {
        return Math.toIntExact(start + index * step);
    }

    private long place(int value) {
        long distance = (long) value - start;
        long index = distance / step;
        return distance % step == 0 && index >= 0 && index < count ? index : -1;
    }

    private final class Walk implements Iterator<Integer> {
        private int current = start;

        @Override
        public boolean hasNext() {
            return step > 0 ? current < stop : current > stop;
        }

        @Override
        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the range is at its end");
            }
            int result = current;
            current += step;
            return result;
        }
    }
}
