package dev.yieldlings.cli.command;

import dev.yieldlings.cli.help.Sections;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.child.SandboxException;
import dev.yieldlings.engine.run.WorkerException;
import dev.yieldlings.engine.suite.SuiteException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line: finds the command, gives it what it works with, and turns what it throws into messages. */
public final class Program {
    private final Context context;
    private final Class<?> root;
    private final List<Class<?>> commands;

    /**
     * Makes a program.
     *
     * @param context what its commands work with
     * @param root the class of the command that all others belong to
     * @param commands the classes of the others
     */
    public Program(Context context, Class<?> root, List<Class<?>> commands) {
        this.context = context;
        this.root = root;
        this.commands = List.copyOf(commands);
    }

    /**
     * Runs a command line.
     *
     * @param arguments what the user typed behind the program's name
     * @return what the process is to end with
     */
    public int run(String... arguments) {
        CommandLine commandLine = new CommandLine(root, new Factory(context));
        wanted(arguments).forEach(commandLine::addSubcommand);
        Sections.addTo(commandLine);
        commandLine
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

    /** The one command that is called by its name, else all: to make them all out takes longer than most of them run. */
    private List<Class<?>> wanted(String[] arguments) {
        List<Class<?>> called = commands.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        return called.isEmpty() || called.stream().anyMatch(AboutOthers.class::isAssignableFrom) ? commands : called;
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
            case SandboxException e -> err.println(e.getMessage());
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
