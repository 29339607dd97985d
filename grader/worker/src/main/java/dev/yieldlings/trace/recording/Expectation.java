package dev.yieldlings.trace.recording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the parts of what was expected of a step are written: the value, the state it leaves, and what else. */
public final class Expectation {
    private static final Pattern PARTS =
            Pattern.compile("(.*?)(?:, (?:CREATED|RUNNING|SUSPENDED|CLOSED))?(?:; .*)?", Pattern.DOTALL);

    private Expectation() {}

    /** A value with the state that the step leaves. */
    public static String inState(String value, String state) {
        return value + ", " + state;
    }

    /** An expectation with a further part. */
    public static String and(String expectation, String part) {
        return expectation + "; " + part;
    }

    /** The value alone. */
    static String value(String expectation) {
        Matcher parts = PARTS.matcher(expectation);
        return parts.matches() ? parts.group(1) : expectation;
    }

    /** Whether this value is expected, whatever else is. */
    static boolean isValue(String expectation, String value) {
        return expectation.equals(value)
                || expectation.startsWith(value + ", ")
                || expectation.startsWith(value + "; ");
    }
}
