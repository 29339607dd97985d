package dev.yieldlings.trace.source;

import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.Recorder;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An iterable that knows who pulled what and when: for checks of laziness, of the order of pulling, of reading ahead,
 * and of memory.
 *
 * <p>Each element that is pulled is an event of the trace, such as {@code numbers gives 3}.
 *
 * @param <T> its elements
 */
public final class Source<T extends @Nullable Object> implements Iterable<T> {
    private static final long ENDLESS = Long.MAX_VALUE;

    private final String name;
    private final long size;
    private final LongFunction<? extends T> elements;
    private final List<WeakReference<T>> given = new ArrayList<>();
    private int pulled;
    private int opened;

    private Source(String name, long size, LongFunction<? extends T> elements) {
        this.name = name;
        this.size = size;
        this.elements = elements;
    }

    /**
     * A source of these elements.
     *
     * @param name what the trace calls it
     */
    @SafeVarargs
    public static <T extends @Nullable Object> Source<T> of(String name, @Nullable T... elements) {
        List<T> list = new ArrayList<>();
        for (T element : elements) {
            list.add(element);
        }
        return new Source<>(name, list.size(), index -> list.get((int) index));
    }

    /**
     * A source that never ends.
     *
     * @param name what the trace calls it
     * @param elements makes the element of an index, counted from 0; a new one each time where memory is checked
     */
    public static <T extends @Nullable Object> Source<T> endless(String name, LongFunction<? extends T> elements) {
        return new Source<>(name, ENDLESS, elements);
    }

    /**
     * A source of a size.
     *
     * @param name what the trace calls it
     * @param elements makes the element of an index, counted from 0; what it throws comes out of {@code next()}
     */
    public static <T extends @Nullable Object> Source<T> ofSize(
            String name, long size, LongFunction<? extends T> elements) {
        return new Source<>(name, size, elements);
    }

    /** An iterator that begins at the beginning; each is an event and is counted. */
    @Override
    public Iterator<T> iterator() {
        opened++;
        note("is opened");
        return new Iterator<>() {
            private long index;

            @Override
            public boolean hasNext() {
                return index < size;
            }

            @Override
            public T next() {
                if (index >= size) {
                    note("is at its end");
                    throw new NoSuchElementException(name + " is at its end");
                }
                pulled++;
                T element = elements.apply(index++);
                note("gives " + Values.show(element));
                given.add(new WeakReference<>(element));
                return element;
            }
        };
    }

    /** The same as a supplier of iterators, as some exercises hand it out. */
    public Supplier<Iterator<T>> asSupplier() {
        return this::iterator;
    }

    /** How many elements have been pulled, by all iterators together. */
    public int pulled() {
        return pulled;
    }

    /** How often an iterator was asked for. */
    public int opened() {
        return opened;
    }

    /**
     * How many of the elements that were pulled are still held by someone. It counts objects that only this source has
     * made; small boxed numbers and literals are never let go.
     */
    @SuppressWarnings("SystemGC") // there is no other way to tell
    public long held() {
        System.gc();
        return given.stream().filter(element -> !element.refersTo(null)).count();
    }

    @Override
    public String toString() {
        return name;
    }

    private void note(String what) {
        Recorder.current().journal().note(this, name + " " + what);
    }
}
