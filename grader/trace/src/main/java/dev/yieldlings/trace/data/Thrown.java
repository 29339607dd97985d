package dev.yieldlings.trace.data;

import java.util.Optional;

/**
 * An exception that came out of a learner's code.
 *
 * @param type the simple name of its class, as the learner knows it
 * @param qualifiedType the binary name of its class
 * @param message its message, cut where it is long; empty if it has none
 * @param place the learner's line that it came from, if any is on its stack
 * @param initializing the class whose static initializer threw it and can never be used after; else empty
 */
public record Thrown(String type, String qualifiedType, String message, Optional<Place> place, String initializing) {
    /** One that no static initializer threw. */
    public Thrown(String type, String qualifiedType, String message, Optional<Place> place) {
        this(type, qualifiedType, message, place, "");
    }
}
