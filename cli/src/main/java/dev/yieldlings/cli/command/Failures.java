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

/** What ends a command before its time, as messages and exit codes. */
public final class Failures {
    private Failures() {}

    /**
     * Says what is wrong.
     *
     * @return what the process is to end with: never what a verdict ends with
     */
    public static ExitCode tell(Throwable failure, PrintWriter err) {
        switch (failure) {
            case UserError e -> err.println(e.getMessage());
            case WorkspaceException e -> err.println(e.getMessage());
            case MachineFault e -> err.println(e.getMessage());
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

    /** What the process is to end with after this failure. */
    static ExitCode exitCode(Throwable failure) {
        return failure instanceof UserError || failure instanceof WorkspaceException ? ExitCode.USAGE : ExitCode.BROKEN;
    }

    /** Whether whoever read what was written has gone, as {@code head} does. The system's own words tell it. */
    public static boolean isBrokenPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe");
    }
}
