import java.util.Iterator;

/** The ints from start, step by step, as long as they are before stop: Python's range. */
public class Range implements Iterable<Integer> {
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
        // What can you compute here once, to make the methods easy?
    }

    /** As it was given. */
    public int start() {
        throw new UnsupportedOperationException("start() is not written yet");
    }

    /** As it was given. */
    public int stop() {
        throw new UnsupportedOperationException("stop() is not written yet");
    }

    /** As it was given. */
    public int step() {
        throw new UnsupportedOperationException("step() is not written yet");
    }

    /**
     * How many numbers there are.
     *
     * @throws ArithmeticException if they are more than an int can count
     */
    public int size() {
        throw new UnsupportedOperationException("size() is not written yet");
    }

    /**
     * The number at an index, counted from 0.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public int get(int index) {
        throw new UnsupportedOperationException("get() is not written yet");
    }

    /** Whether the value is one of the numbers. */
    public boolean contains(int value) {
        throw new UnsupportedOperationException("contains() is not written yet");
    }

    /**
     * The index of the value, or -1 if it is not one of the numbers.
     *
     * @throws ArithmeticException if the index does not fit an int
     */
    public int indexOf(int value) {
        throw new UnsupportedOperationException("indexOf() is not written yet");
    }

    /** How often the value is among the numbers. */
    public int count(int value) {
        throw new UnsupportedOperationException("count() is not written yet");
    }

    /** The same numbers, from the last to the first. */
    public Range reversed() {
        throw new UnsupportedOperationException("reversed() is not written yet");
    }

    /** A walk along the numbers. */
    @Override
    public Iterator<Integer> iterator() {
        throw new UnsupportedOperationException("iterator() is not written yet");
    }

    // And equals(Object) and hashCode(): ranges with the same numbers are equal.
}
