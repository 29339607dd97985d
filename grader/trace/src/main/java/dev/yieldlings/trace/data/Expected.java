package dev.yieldlings.trace.data;

import java.util.Optional;

/** The result that a suite expects of a call. */
public sealed interface Expected {
    /**
     * The call returns this value.
     *
     * @param text the value, as a learner would write it
     * @param type the simple name of its class; empty for null
     */
    record Value(String text, String type) implements Expected {}

    /** The call returns, with any value. */
    record Completes() implements Expected {}

    /**
     * The call returns an object of this type, on which further steps are made.
     *
     * @param type the type's simple name
     */
    record Instance(String type) implements Expected {}

    /**
     * The call ends the sequence.
     *
     * @param type the simple name of the exception that ends it
     * @param value the body's return value, as a learner would write it; empty if it is not judged
     */
    record Stops(String type, Optional<String> value) implements Expected {}

    /**
     * The call throws an exception.
     *
     * @param type the simple name of its class
     * @param same whether it must be the same object that the suite threw
     */
    record Raises(String type, boolean same) implements Expected {}

    /**
     * The call returns a value that a rule accepts.
     *
     * @param description the rule in the suite's words, such as {@code about 3.5}
     */
    record Rule(String description) implements Expected {}

    /** A rule of the suite that makes its own assertions holds. */
    record Holds() implements Expected {}
}
