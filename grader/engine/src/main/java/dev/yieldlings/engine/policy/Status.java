package dev.yieldlings.engine.policy;

/** The status of a class or member, from allowed to denied. */
enum Status {
    /** Submissions may use it. */
    ALLOWED(""),
    /** Submissions may use it if their exercise allows it. */
    OFFERED("?"),
    /** Only code that the compiler generates may use it: a bootstrap method, or one of its arguments. */
    COMPILER("@"),
    /** Submissions may not use it. */
    DENIED("!");

    private final String mark;

    Status(String mark) {
        this.mark = mark;
    }

    /** Returns the mark before a name in the frozen list. */
    String mark() {
        return mark;
    }

    /** Returns the stricter of two statuses. */
    Status and(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Status ofMarked(String marked) {
        return switch (marked.charAt(0)) {
            case '?' -> OFFERED;
            case '@' -> COMPILER;
            case '!' -> DENIED;
            default -> ALLOWED;
        };
    }
}
