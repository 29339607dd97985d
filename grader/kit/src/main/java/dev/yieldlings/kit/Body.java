package dev.yieldlings.kit;

import org.jspecify.annotations.Nullable;

/**
 * The code of a generator that returns a value: the body of a Python function with {@code yield} and {@code return
 * value}.
 *
 * <p>Source: PEP 255 ("Specification: Yield"), PEP 380 ("Use of StopIteration to return values"). Make a generator
 * from it with {@link Generator#returning(Body)}.
 *
 * @param <Y> what it yields
 * @param <S> what it is sent
 * @param <R> what it returns
 */
@FunctionalInterface
public interface Body<Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object> {
    /**
     * Runs once, from the generator's first step on, and pauses at each yield.
     *
     * @param y through which it yields
     * @return the value of the {@link StopIteration} that ends the generator; may be null
     * @throws Exception anything it likes, checked or not: the same object reaches the caller of the step. A
     *     {@link StopIteration} is replaced, see {@link LeakedStopIterationException}
     */
    @Nullable
    R run(Yielder<Y, S> y) throws Exception;
}
