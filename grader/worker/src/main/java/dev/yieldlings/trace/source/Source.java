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
 * An iterable that records which elements are pulled and when, for checks of laziness, pulling order, reading ahead and
 * memory.
 *
 * <p>Each pulled element is an event of the trace, such as {@code numbers gives 3}.
 *
 * @param <T> the elements' type
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
     * Creates a source of these elements.
     *
     * @param name the source's name in the trace
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
     * Creates a source that never ends.
     *
     * @param name the source's name in the trace
     * @param elements returns the element of an index, counted from 0; for {@link #held}, it must return a new object
     *     each time
     */
    public static <T extends @Nullable Object> Source<T> endless(String name, LongFunction<? extends T> elements) {
        return new Source<>(name, ENDLESS, elements);
    }

    /**
     * Creates a source of a given size.
     *
     * @param name the source's name in the trace
     * @param elements returns the element of an index, counted from 0; its exceptions come out of {@code next()}
     */
    public static <T extends @Nullable Object> Source<T> ofSize(
            String name, long size, LongFunction<? extends T> elements) {
        return new Source<>(name, size, elements);
    }

    /** Returns a new iterator from the beginning. Each call is counted and is an event. */
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

    /** Returns a supplier of iterators over this source, as some exercises require. */
    public Supplier<Iterator<T>> asSupplier() {
        return this::iterator;
    }

    /** Returns the number of elements that all iterators together have returned. */
    public int pulled() {
        return pulled;
    }

    /** Returns the number of calls of {@link #iterator}. */
    public int opened() {
        return opened;
    }

    /**
     * Returns how many of the pulled elements are still reachable after a garbage collection. The count is right only
     * for objects that this source alone has created; small boxed numbers and literals always stay reachable.
     */
    @SuppressWarnings("SystemGC") // only a collection shows what is still reachable
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
