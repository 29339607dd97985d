package dev.yieldlings.cli.command;

import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.child.SandboxException;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.suite.SuiteBrokeException;
import dev.yieldlings.engine.suite.SuiteException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Turns failures of commands into messages and exit codes. */
public final class Failures {
    private Failures() {}

    /**
     * Prints the message for a failure.
     *
     * @return the exit code of the process, which is never one of a verdict
     */
    public static ExitCode tell(Throwable failure, PrintWriter err) {
        switch (failure) {
            case UserError e -> err.println(e.getMessage());
            case WorkspaceException e -> err.println(e.getMessage());
            case SetupError e -> err.println(e.getMessage());
            case SuiteException e -> err.println(e.getMessage());
            case SuiteBrokeException e -> err.println(e.getMessage());
            case SandboxException e -> err.println(e.getMessage());
            case ChildException e -> err.println(e.getMessage());
            case IOException e -> err.println("yieldlings could not go on: " + DiskTrouble.of(e) + ".");
            case UncheckedIOException e ->
                err.println(
                        "yieldlings could not go on: " + DiskTrouble.of(Objects.requireNonNull(e.getCause())) + ".");
            case OutOfMemoryError _ ->
                err.println("yieldlings ran out of memory. If this happens again, please report what it was doing.");
            case LinkageError e ->
                err.println("A part of yieldlings is missing or damaged (" + e.getMessage()
                        + "): unpack the distribution again.");
            default -> {
                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace));
                err.println("yieldlings broke. This is a fault of ours; please report it with the text below.");
                err.println(trace);
            }
        }
        return exitCode(failure);
    }

    /** Returns the exit code for a failure. */
    static ExitCode exitCode(Throwable failure) {
        return failure instanceof UserError || failure instanceof WorkspaceException ? ExitCode.USAGE : ExitCode.BROKEN;
    }

    /**
     * Whether the reader of our output has closed it, as {@code head} does. Java reports that only in the system's
     * message.
     */
    public static boolean isBrokenPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe");
    }
}
