package dev.yieldlings.trace.outcome;

import dev.yieldlings.trace.data.Place;
import java.util.Optional;

/**
 * Reads the JVM's record of a failed static initializer. Each later use of the class throws a
 * {@link NoClassDefFoundError}, whose cause describes the first exception by a text: {@code Exception
 * java.lang.IllegalStateException: the message [in thread "main"]} (JDK-8048190).
 */
final class FailedInitializer {
    private static final String HEAD = "Exception ";
    private static final String TAIL = " [in thread ";

    private FailedInitializer() {}

    static dev.yieldlings.trace.data.Thrown read(
            ExceptionInInitializerError remembered, Optional<Place> place, String initializing) {
        String text = String.valueOf(remembered.getMessage());
        int end = text.lastIndexOf(TAIL);
        if (!text.startsWith(HEAD) || end < 0) {
            return new dev.yieldlings.trace.data.Thrown(
                    ExceptionInInitializerError.class.getSimpleName(),
                    ExceptionInInitializerError.class.getName(),
                    "",
                    place,
                    initializing);
        }
        String first = text.substring(HEAD.length(), end);
        int colon = first.indexOf(": ");
        String type = colon < 0 ? first : first.substring(0, colon);
        String message = colon < 0 ? "" : first.substring(colon + 2);
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return new dev.yieldlings.trace.data.Thrown(simple, type, message, place, initializing);
    }
}
