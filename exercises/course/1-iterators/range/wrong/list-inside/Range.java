import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class Range implements Iterable<Integer> {
    private final int start;
    private final int stop;
    private final int step;
    private final List<Integer> numbers = new ArrayList<>();

    public Range(int stop) {
        this(0, stop, 1);
    }

    public Range(int start, int stop) {
        this(start, stop, 1);
    }

    public Range(int start, int stop, int step) {
        if (step == 0) {
            throw new IllegalArgumentException("the step must not be 0");
        }
        this.start = start;
        this.stop = stop;
        this.step = step;
        for (long i = start; step > 0 ? i < stop : i > stop; i += step) {
            numbers.add((int) i);
        }
    }

    private Range(List<Integer> numbers) {
        this(0);
        this.numbers.addAll(numbers);
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
        return numbers.size();
    }

    public int get(int index) {
        return numbers.get(index);
    }

    public boolean contains(int value) {
        return numbers.contains(value);
    }

    public int indexOf(int value) {
        return numbers.indexOf(value);
    }

    public int count(int value) {
        return contains(value) ? 1 : 0;
    }

    public Range reversed() {
        return new Range(numbers.reversed());
    }

    @Override
    public Iterator<Integer> iterator() {
        return numbers.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range that && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }
}
