package dev.yieldlings.trace.data;

import java.util.Optional;

/** The result that a suite expects of a call. */
public sealed interface Expected {
    /**
     * This value.
     *
     * @param text the value, as a learner would write it
     * @param type the simple name of its class; empty for null
     */
    record Value(String text, String type) implements Expected {}

    /** That it returns, whatever the value. */
    record Completes() implements Expected {}

    /**
     * An object of a type, which further steps are made on.
     *
     * @param type the type's simple name
     */
    record Instance(String type) implements Expected {}

    /**
     * The end of the sequence.
     *
     * @param type the simple name of the exception that ends it
     * @param value what the body must return, as a learner would write it; empty if that is not judged
     */
    record Stops(String type, Optional<String> value) implements Expected {}

    /**
     * An exception.
     *
     * @param type the simple name of its class
     * @param same whether it must be the very exception that the suite threw
     */
    record Raises(String type, boolean same) implements Expected {}

    /**
     * A value that a rule accepts.
     *
     * @param description the rule in the suite's words: what the value must be, such as {@code about 3.5}
     */
    record Rule(String description) implements Expected {}

    /** That a rule of the suite with its own assertions holds. */
    record Holds() implements Expected {}
}
