package dev.yieldlings.cli.terminal;

/** Sets text off by colour, or leaves it as it is; nothing is ever told by colour alone. */
public enum Style {
    /** No escape sequences at all. */
    PLAIN,
    /** Of the eight basic colours, those that are readable on a light background as on a dark one: yellow is not. */
    COLOUR;

    /** For what went well. */
    public String good(String text) {
        return set("32", text);
    }

    /** For what went wrong. */
    public String bad(String text) {
        return set("31", text);
    }

    /** For what deserves a second look. */
    public String careful(String text) {
        return set("35", text);
    }

    /** For headings and names. */
    public String strong(String text) {
        return set("1", text);
    }

    /** For code in the middle of a sentence, and for text in code. */
    public String code(String text) {
        return set("36", text);
    }

    /** For what may be passed over. */
    public String faint(String text) {
        return set("2", text);
    }

    /** For what is selected: the colours change places. */
    public String reversed(String text) {
        return set("7", text);
    }

    private String set(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
