package dev.yieldlings.trace.outcome;

import java.util.regex.Pattern;

/** Takes out of a text what differs from run to run: the JVM puts an address into the names of classes it makes itself. */
public final class Addresses {
    private static final Pattern IN_A_NAME = Pattern.compile("(?<=[\\w$])/0x[0-9a-f]{8,16}");

    private Addresses() {}

    /** The text without them. */
    public static String without(String text) {
        return text.contains("/0x") ? IN_A_NAME.matcher(text).replaceAll("") : text;
    }
}
