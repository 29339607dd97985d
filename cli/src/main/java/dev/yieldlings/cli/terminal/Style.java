package dev.yieldlings.cli.terminal;

/** Highlights text with colour, or leaves it unchanged. No information is given by colour alone. */
public enum Style {
    /** No escape sequences at all. */
    PLAIN,
    /** Those of the eight basic colours that are readable on both light and dark backgrounds, so not yellow. */
    COLOUR;

    /** For success. */
    public String good(String text) {
        return set("32", text);
    }

    /** For failure. */
    public String bad(String text) {
        return set("31", text);
    }

    /** For warnings and states in progress. */
    public String careful(String text) {
        return set("35", text);
    }

    /** For headings and names. */
    public String strong(String text) {
        return set("1", text);
    }

    /** For code within a sentence, and string literals in code. */
    public String code(String text) {
        return set("36", text);
    }

    /** For secondary information. */
    public String faint(String text) {
        return set("2", text);
    }

    /** For a selected item: swaps foreground and background. */
    public String reversed(String text) {
        return set("7", text);
    }

    private String set(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
