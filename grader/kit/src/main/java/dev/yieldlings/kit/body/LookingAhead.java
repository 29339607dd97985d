package dev.yieldlings.kit.body;

import dev.yieldlings.kit.StopIteration;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The iterators of a generator that keeps a value looked ahead itself, so that all of them, and its own next(), agree.
 * An end looked ahead is over and done with, as after a for loop; only the iterator that met it still knows its value.
 */
final class LookingAhead<Y extends @Nullable Object> implements Iterator<Y> {
    private final BodyGenerator<Y, ?, ?> generator;
    private @Nullable Object returned;

    LookingAhead(BodyGenerator<Y, ?, ?> generator) {
        this.generator = generator;
    }

    @Override
    public boolean hasNext() {
        Answer answer = generator.lookAhead();
        if (answer instanceof Answer.Returned(Object value) && value != null) {
            returned = value;
        }
        return answer instanceof Answer.Yielded;
    }

    @Override
    public Y next() {
        Object met = returned;
        if (met != null) {
            returned = null;
            throw new StopIteration(met);
        }
        return generator.next();
    }
}
