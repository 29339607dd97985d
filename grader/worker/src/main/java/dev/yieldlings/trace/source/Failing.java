package dev.yieldlings.trace.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source that throws an exception at one of the calls of an iteration.
 *
 * @param <T> the elements' type
 */
public final class Failing<T extends @Nullable Object> implements Iterable<T> {
    private enum Call {
        ITERATOR("iterator() fails"),
        HAS_NEXT("hasNext() fails"),
        NEXT("next() fails");

        private final String text;

        Call(String text) {
            this.text = text;
        }
    }

    private final String name;
    private final Call failing;
    private final List<T> elements;
    private final IllegalStateException exception;

    private Failing(String name, Call failing, List<T> elements) {
        this.name = name;
        this.failing = failing;
        this.elements = elements;
        this.exception = new IllegalStateException(name + " is broken");
    }

    /**
     * Creates one source for each call that can fail: {@code iterator()}, or {@code hasNext()} or {@code next()} after
     * the elements.
     *
     * @param name the sources' name in the trace
     * @param elements the elements that come before the failure of {@code hasNext()} or {@code next()}
     */
    @SafeVarargs
    public static <T extends @Nullable Object> List<Failing<T>> atEachCall(String name, @Nullable T... elements) {
        return Stream.of(Call.values())
                .map(call -> new Failing<>(name, call, new ArrayList<>(Arrays.asList(elements))))
                .toList();
    }

    /** Iterates to the end and returns all elements; throws what the iterable throws. */
    public static <T extends @Nullable Object> List<T> walk(Iterable<? extends T> iterable) {
        List<T> all = new ArrayList<>();
        for (T element : iterable) {
            all.add(element);
        }
        return all;
    }

    /** Returns the exception that the source throws, the same object each time. */
    public RuntimeException exception() {
        return exception;
    }

    @Override
    public Iterator<T> iterator() {
        if (failing == Call.ITERATOR) {
            throw exception;
        }
        Iterator<T> given = elements.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (failing == Call.HAS_NEXT && !given.hasNext()) {
                    throw exception;
                }
                return true;
            }

            @Override
            public T next() {
                if (!given.hasNext()) {
                    throw exception;
                }
                return given.next();
            }
        };
    }

    @Override
    public String toString() {
        return name + " whose " + failing.text;
    }
}
