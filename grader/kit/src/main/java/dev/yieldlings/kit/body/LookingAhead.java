package dev.yieldlings.kit.body;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The iterators of a generator that keeps what was looked ahead itself, so that all of them, and next(), agree. */
final class LookingAhead<Y extends @Nullable Object> implements Iterator<Y> {
    private final BodyGenerator<Y, ?, ?> generator;

    LookingAhead(BodyGenerator<Y, ?, ?> generator) {
        this.generator = generator;
    }

    @Override
    public boolean hasNext() {
        return generator.lookAhead();
    }

    @Override
    public Y next() {
        return generator.next();
    }
}
