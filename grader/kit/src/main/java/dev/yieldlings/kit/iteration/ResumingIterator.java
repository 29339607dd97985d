package dev.yieldlings.kit.iteration;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.StopIteration;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** An iterator over any generator. What hasNext() looked ahead waits here, as a stranger's generator has no room for it. */
public final class ResumingIterator<Y extends @Nullable Object, R extends @Nullable Object> implements Iterator<Y> {
    private final Generator<Y, ?, R> generator;
    private @Nullable Step<Y, R> ahead;

    /** An iterator that steps this generator, from where it stands. */
    public ResumingIterator(Generator<Y, ?, R> generator) {
        this.generator = generator;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = generator.resume(null);
        }
        return ahead instanceof Step.Yielded;
    }

    @Override
    public Y next() {
        Step<Y, R> step = ahead == null ? generator.resume(null) : ahead;
        ahead = null;
        if (step instanceof Step.Yielded<Y, R>(Y value)) {
            return value;
        }
        throw new StopIteration(((Step.Returned<Y, R>) step).value());
    }
}
