package dev.yieldlings.kit;

import org.jspecify.annotations.Nullable;

/**
 * The result of one step of a generator, for code that would rather switch than catch: see {@link Generator#resume}.
 *
 * <p>Source: PEP 380 ("Formal Semantics"), where a step either yields or ends with a value.
 *
 * @param <Y> what the generator yields
 * @param <R> what it returns
 */
public sealed interface Step<Y extends @Nullable Object, R extends @Nullable Object> {
    /**
     * The generator yielded and waits.
     *
     * @param value what it yielded; may be null
     * @param <Y> what the generator yields
     * @param <R> what it returns
     */
    record Yielded<Y extends @Nullable Object, R extends @Nullable Object>(Y value) implements Step<Y, R> {}

    /**
     * The generator has ended; {@link Generator#next()} would have thrown {@link StopIteration}.
     *
     * @param value what it returned; null for none, and at every step after the one that met the end
     * @param <Y> what the generator yields
     * @param <R> what it returns
     */
    record Returned<Y extends @Nullable Object, R extends @Nullable Object>(
            @Nullable R value) implements Step<Y, R> {}
}
