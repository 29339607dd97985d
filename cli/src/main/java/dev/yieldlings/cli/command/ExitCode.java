package dev.yieldlings.cli.command;

/** The exit codes of the process. */
public enum ExitCode {
    /** Every graded submission passed, or the command succeeded. */
    PASSED(0),
    /** A graded submission did not pass. */
    NOT_PASSED(1),
    /** The command could not be understood, or names something that doesn't exist. */
    USAGE(2),
    /** The grader or the course broke. */
    BROKEN(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The exit code's number. */
    public int code() {
        return code;
    }
}
