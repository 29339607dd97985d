package dev.yieldlings.trace.data;

import java.util.List;

/**
 * A call as a learner would write it.
 *
 * @param text the whole, such as {@code first.send("a")}
 * @param method the method's name where it is known apart, such as {@code send}; else empty
 * @param arguments the arguments' values, as a learner would write them
 */
public record Call(String text, String method, List<String> arguments) {
    public Call {
        arguments = List.copyOf(arguments);
    }

    /** A call of which only the text is known. */
    public static Call of(String text) {
        return new Call(text, "", List.of());
    }
}
