package dev.yieldlings.engine.policy;

/** How a class or member stands, from the freest to the least free. */
enum Status {
    /** Submissions may use it. */
    ALLOWED(""),
    /** Submissions may use it where their exercise says so. */
    OFFERED("?"),
    /** Only what the compiler writes by itself may use it: a bootstrap method, or an argument of one. */
    COMPILER("@"),
    /** Submissions may not use it. */
    DENIED("!");

    private final String mark;

    Status(String mark) {
        this.mark = mark;
    }

    /** What is before a name in the frozen list. */
    String mark() {
        return mark;
    }

    /** The less free of the two. */
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
