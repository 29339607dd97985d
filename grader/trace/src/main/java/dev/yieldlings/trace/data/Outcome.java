package dev.yieldlings.trace.data;

import java.util.Optional;

/** The result of a call. */
public sealed interface Outcome {
    /**
     * It returned a value; of a step of a generator or an iterator, the value that was yielded.
     *
     * @param text the value, as a learner would write it
     * @param type the simple name of its class, such as {@code Integer}; empty for null
     */
    record Value(String text, String type) implements Outcome {}

    /** It returned, and what it returned is not looked at. */
    record Completed() implements Outcome {}

    /**
     * It ended the sequence: by {@code StopIteration} (PEP 342), or by {@code NoSuchElementException} from an iterator.
     *
     * @param exception what was thrown
     * @param value what the body returned, as a learner would write it; empty if an iterator ended
     */
    record Stopped(Thrown exception, Optional<String> value) implements Outcome {}

    /** It threw something else. */
    record Raised(Thrown exception) implements Outcome {}

    /** The worker ended it. */
    record Limited(Limit limit) implements Outcome {}

    /** It was never made, because an earlier step went wrong. */
    record NotReached() implements Outcome {}

    /** What a learner's code can use up. */
    enum Limit {
        /** Its steps: method entries and backward jumps. */
        STEPS,
        /** Its memory. */
        MEMORY
    }
}
