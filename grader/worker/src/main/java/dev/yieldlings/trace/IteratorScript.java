package dev.yieldlings.trace;

import java.util.Iterator;

/**
 * A script over an iterator.
 *
 * @param <Y> what it yields
 */
public final class IteratorScript<Y> extends Steps<IteratorScript<Y>> {
    private final Iterator<Y> iterator;

    IteratorScript(Iterator<Y> iterator) {
        this.iterator = iterator;
    }

    /** Calls {@code next()}. */
    public Reaction<IteratorScript<Y>> next() {
        return perform("next()", iterator::next, "NoSuchElementException");
    }

    /** Calls {@code hasNext()}. */
    public Reaction<IteratorScript<Y>> hasNext() {
        return perform("hasNext()", iterator::hasNext, "NoSuchElementException");
    }

    /** Calls {@code next()} once for each value, and expects just these. */
    @SafeVarargs
    public final IteratorScript<Y> yieldsEach(Y... values) {
        for (Y value : values) {
            next().yields(value);
        }
        return this;
    }

    @Override
    IteratorScript<Y> self() {
        return this;
    }
}
