package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Step.Kind;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script for an iterator.
 *
 * @param <Y> the elements' type
 */
public final class IteratorScript<Y> extends Steps<IteratorScript<Y>> {
    private final Iterator<Y> iterator;

    IteratorScript(int object, String name, Iterator<Y> iterator) {
        super(object, name);
        this.iterator = iterator;
    }

    /** Calls {@code next()}. */
    public Reaction<IteratorScript<Y>> next() {
        return perform(Kind.NEXT, "next", List.of(), iterator::next, End.OF_ITERATORS);
    }

    /** Calls {@code hasNext()}. */
    public Reaction<IteratorScript<Y>> hasNext() {
        return perform(Kind.HAS_NEXT, "hasNext", List.of(), iterator::hasNext, End.OF_ITERATORS);
    }

    /** Calls {@code hasNext()} and expects this answer. */
    public IteratorScript<Y> hasNext(boolean expected) {
        return hasNext().answers(expected);
    }

    /** Calls {@code next()} once for each value, and expects exactly these values. */
    @SafeVarargs
    public final IteratorScript<Y> yieldsEach(@Nullable Y... values) {
        for (@Nullable Y value : values) {
            next().yields(value);
        }
        return this;
    }

    /** Calls {@code next()}, and expects the end of the sequence. */
    public IteratorScript<Y> stops() {
        return next().stops();
    }

    /** Calls {@code next()} until the end, and expects the end within this many calls; the values don't matter. */
    public IteratorScript<Y> runsOut(int most) {
        return runsOut(iterator::next, End.OF_ITERATORS, most);
    }

    /** Returns the iterator, for calls outside the script. */
    public Iterator<Y> iterator() {
        return iterator;
    }

    @Override
    IteratorScript<Y> self() {
        return this;
    }
}
