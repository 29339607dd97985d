package dev.yieldlings.trace.data;

import java.util.Optional;

/** The result of a call. */
public sealed interface Outcome {
    /**
     * The call returned a value; for a step of a generator or iterator, it is the yielded value.
     *
     * @param text the value, as a learner would write it
     * @param type the simple name of its class, such as {@code Integer}; empty for null
     */
    record Value(String text, String type) implements Outcome {}

    /** The call returned, with a value that is not recorded. */
    record Completed() implements Outcome {}

    /**
     * The call ended the sequence: by {@code StopIteration} (PEP 342), or by an iterator's
     * {@code NoSuchElementException}.
     *
     * @param exception the exception
     * @param value the body's return value, as a learner would write it; empty for an iterator
     */
    record Stopped(Thrown exception, Optional<String> value) implements Outcome {}

    /** The call threw another exception. */
    record Raised(Thrown exception) implements Outcome {}

    /** The worker ended the call at a limit. */
    record Limited(Limit limit) implements Outcome {}

    /** The call was not made, because an earlier step went wrong. */
    record NotReached() implements Outcome {}

    /** A limit of a learner's code. */
    enum Limit {
        /** The steps: method entries and backward jumps. */
        STEPS,
        /** The memory. */
        MEMORY
    }
}
