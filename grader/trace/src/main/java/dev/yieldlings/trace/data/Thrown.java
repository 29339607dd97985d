package dev.yieldlings.trace.data;

import java.util.Optional;

/**
 * An exception that came out of a learner's code.
 *
 * @param type the simple name of its class, as the learner knows it
 * @param qualifiedType the binary name of its class
 * @param message its message, shortened if it is long; empty if it has none
 * @param place the learner's line from which it came, if its stack trace has one
 * @param initializing the class whose static initializer threw it, and which can't be used any more; otherwise empty
 */
public record Thrown(String type, String qualifiedType, String message, Optional<Place> place, String initializing) {
    /** Creates an exception that no static initializer threw. */
    public Thrown(String type, String qualifiedType, String message, Optional<Place> place) {
        this(type, qualifiedType, message, place, "");
    }
}
