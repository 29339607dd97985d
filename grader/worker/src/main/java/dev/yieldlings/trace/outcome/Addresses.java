package dev.yieldlings.trace.outcome;

import java.util.regex.Pattern;

/** Removes the addresses that the JVM puts into the names of hidden classes, because they differ from run to run. */
public final class Addresses {
    private static final Pattern IN_A_NAME = Pattern.compile("(?<=[\\w$])/0x[0-9a-f]{8,16}");

    private Addresses() {}

    /** Returns the text without such addresses. */
    public static String without(String text) {
        return text.contains("/0x") ? IN_A_NAME.matcher(text).replaceAll("") : text;
    }
}
