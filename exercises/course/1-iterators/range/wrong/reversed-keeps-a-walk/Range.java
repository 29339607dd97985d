import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** The ints from start, step by step, as long as they are before stop: Python's range. */
public class Range implements Iterable<Integer> {
    // All long: what is before the first int, or behind the last one, is where a reversed range may end.
    private final long start;
    private final long stop;
    private final long step;
    private final long count;

    /** From 0, by 1. */
    public Range(int stop) {
        this(0, stop, 1);
    }

    /** From start, by 1. */
    public Range(int start, int stop) {
        this(start, stop, 1);
    }

    /**
     * From start, by step.
     *
     * @throws IllegalArgumentException if the step is 0
     */
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

    /** As it was given. */
    public int start() {
        return Math.toIntExact(start);
    }

    /** As it was given; a reversed range's may not fit, which is an ArithmeticException. */
    public int stop() {
        return Math.toIntExact(stop);
    }

    /** As it was given; a reversed range's may not fit, which is an ArithmeticException. */
    public int step() {
        return Math.toIntExact(step);
    }

    /**
     * How many numbers there are.
     *
     * @throws ArithmeticException if they are more than an int can count
     */
    public int size() {
        return Math.toIntExact(count);
    }

    /**
     * The number at an index, counted from 0.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public int get(int index) {
        return at(Objects.checkIndex((long) index, count));
    }

    /** Whether the value is one of the numbers. */
    public boolean contains(int value) {
        return place(value) >= 0;
    }

    /**
     * The index of the value, or -1 if it is not one of the numbers.
     *
     * @throws ArithmeticException if the index does not fit an int
     */
    public int indexOf(int value) {
        return Math.toIntExact(place(value));
    }

    /** How often the value is among the numbers. */
    public int count(int value) {
        return contains(value) ? 1 : 0;
    }

    /** The same numbers, from the last to the first. */
    public Range reversed() {
        return new Range(last(), start - step, -step) {
            private final Iterator<Integer> w = super.iterator();

            @Override
            public Iterator<Integer> iterator() {
                return w;
            }
        };
    }

    /** Whether there are no numbers. */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * The numbers from one index up to, but not including, another one: Python's r[from:to]. A negative index counts from
     * the end; one that is beyond an end means that end.
     */
    public Range slice(int from, int to) {
        long first = within(from);
        return new Range(start + first * step, start + Math.max(first, within(to)) * step, step);
    }

    /** A walk along the numbers. */
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
        return count == 0 ? 0 : Objects.hash(start, last());
    }

    /** As Python shows it: a step of 1 goes without saying. */
    @Override
    public String toString() {
        return "range(" + start + ", " + stop + (step == 1 ? "" : ", " + step) + ")";
    }

    private long within(int index) {
        return Math.clamp(index < 0 ? index + count : index, 0, count);
    }

    /** The last number; of an empty range the one before start, as if there were a step back. */
    private long last() {
        return start + (count - 1) * step;
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
