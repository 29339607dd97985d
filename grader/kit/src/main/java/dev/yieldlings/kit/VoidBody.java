package dev.yieldlings.kit;

import org.jspecify.annotations.Nullable;

/**
 * The code of a generator that returns nothing: the body of a Python function with {@code yield}.
 *
 * <p>Source: PEP 255 ("Specification: Yield"). Make a generator from it with {@link Generator#of(VoidBody)}. It is a
 * separate type beside {@link Body}, since an endless lambda would fit both.
 *
 * @param <Y> what it yields
 * @param <S> what it is sent
 */
@FunctionalInterface
public interface VoidBody<Y extends @Nullable Object, S extends @Nullable Object> {
    /**
     * Runs once, from the generator's first step on, and pauses at each yield.
     *
     * @param y through which it yields
     * @throws Exception anything it likes, checked or not: the same object reaches the caller of the step. A
     *     {@link StopIteration} is replaced, see {@link LeakedStopIterationException}
     */
    void run(Yielder<Y, S> y) throws Exception;
}
