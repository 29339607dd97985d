package dev.yieldlings.cli.command;

/** What the process ends with. */
public enum ExitCode {
    /** Everything that was graded passed, or the command did what it was asked for. */
    PASSED(0),
    /** Something that was graded did not pass. */
    NOT_PASSED(1),
    /** The command could not be understood, or what it names doesn't exist. */
    USAGE(2),
    /** The grader itself broke, or the course that it was given. */
    BROKEN(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the shell sees. */
    public int code() {
        return code;
    }
}
