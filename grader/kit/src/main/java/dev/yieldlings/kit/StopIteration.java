package dev.yieldlings.kit;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a step of a generator that has no further value; it carries what the body returned.
 *
 * <p>Source: PEP 255 ("Specification: Return") for the end, PEP 380 ("Enhancements to StopIteration") for the value.
 * It is a {@link NoSuchElementException}, so that {@code generator.iterator()} keeps the contract of
 * {@link java.util.Iterator#next()}.
 *
 * <p>The end of a generator is an answer, not a failure, so no stack trace is recorded: {@link #getStackTrace()} is
 * empty. A body must not throw one: see {@link LeakedStopIterationException}.
 */
public class StopIteration extends NoSuchElementException {
    private final transient @Nullable Object value;

    /** An end without a value, as after a body that just ran to its last line. */
    public StopIteration() {
        this(null);
    }

    /**
     * An end that carries what the body returned.
     *
     * @param value what {@link #value()} will answer; may be null
     */
    public StopIteration(@Nullable Object value) {
        this.value = value;
    }

    /**
     * What the body returned (Python's {@code StopIteration.value}).
     *
     * @return the body's result; null when it returned none, and at every step after the one that met the end
     */
    public @Nullable Object value() {
        return value;
    }

    /**
     * The value as text, as Python prints it.
     *
     * @return the value's {@code toString()}, or null if there is no value
     */
    @Override
    public @Nullable String getMessage() {
        return value == null ? null : value.toString();
    }

    /**
     * Records nothing: a stack trace would cost more than the step.
     *
     * @return this
     */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
