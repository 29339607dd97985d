package dev.yieldlings.kit.iteration;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of a stream over a generator: a step for each one asked for, and none ahead. */
public final class ResumingSpliterator<Y extends @Nullable Object> extends Spliterators.AbstractSpliterator<Y> {
    private final Generator<Y, ?, ?> generator;

    /** A spliterator that steps this generator, from where it stands. */
    public ResumingSpliterator(Generator<Y, ?, ?> generator) {
        super(Long.MAX_VALUE, ORDERED);
        this.generator = generator;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Y> action) {
        if (generator.resume(null) instanceof Step.Yielded<Y, ?>(Y value)) {
            action.accept(value);
            return true;
        }
        return false;
    }
}
