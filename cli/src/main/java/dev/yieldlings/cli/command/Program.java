package dev.yieldlings.cli.command;

import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.run.WorkerException;
import dev.yieldlings.engine.suite.SuiteException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line: finds the command, gives it what it works with, and turns what it throws into messages. */
public final class Program {
    private final Context context;
    private final Class<?> command;

    /**
     * Makes a program.
     *
     * @param context what its commands work with
     * @param command the class of the command that all others belong to
     */
    public Program(Context context, Class<?> command) {
        this.context = context;
        this.command = command;
    }

    /**
     * Runs a command line.
     *
     * @param arguments what the user typed behind the program's name
     * @return what the process is to end with
     */
    public int run(String... arguments) {
        CommandLine commandLine = new CommandLine(command, new Factory(context))
                .setOut(context.console().out())
                .setErr(context.console().err())
                .setUsageHelpWidth(Math.clamp(context.console().width(), 60, 120))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(Program::exitCode)
                .setParameterExceptionHandler(this::badArguments)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        return commandLine.execute(arguments);
    }

    private int badArguments(CommandLine.ParameterException failure, String[] arguments) {
        PrintWriter err = context.console().err();
        err.println(failure.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            String name = failure.getCommandLine().getCommandSpec().qualifiedName();
            err.println("Try `" + name.replaceFirst("yieldlings", context.program()) + " --help`.");
        }
        return ExitCode.USAGE.code();
    }

    private int failed(Exception failure) {
        PrintWriter err = context.console().err();
        switch (failure) {
            case UserError e -> err.println(e.getMessage());
            case WorkspaceException e -> err.println(e.getMessage());
            case SuiteException e -> err.println(e.getMessage());
            case WorkerException e -> err.println(e.getMessage());
            default -> {
                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace));
                err.println("yieldlings broke. This is a fault of ours; please report it with what follows.");
                err.println(trace);
            }
        }
        return exitCode(failure);
    }

    private static int exitCode(Throwable failure) {
        boolean isUsers = failure instanceof UserError || failure instanceof WorkspaceException;
        return (isUsers ? ExitCode.USAGE : ExitCode.BROKEN).code();
    }

    /** Makes commands with the context; everything else as picocli would. */
    private record Factory(Context context) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Context.class).newInstance(context);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
