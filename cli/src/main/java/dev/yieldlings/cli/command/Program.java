package dev.yieldlings.cli.command;

import dev.yieldlings.cli.help.Sections;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line: finds the command, gives it the context, and turns exceptions into messages and exit codes. */
public final class Program {
    /** An option that needs no subcommand. */
    private static final List<String> VERSION = List.of("--version");

    private final Context context;
    private final Class<?> root;
    private final List<Class<?>> commands;

    /**
     * Creates a program.
     *
     * @param context the context of its commands
     * @param root the class of the root command
     * @param commands the classes of the subcommands
     */
    public Program(Context context, Class<?> root, List<Class<?>> commands) {
        this.context = context;
        this.root = root;
        this.commands = List.copyOf(commands);
    }

    /**
     * Runs a command line.
     *
     * @param arguments the arguments after the program's name
     * @return the exit code of the process
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
                .setExitCodeExceptionMapper(
                        failure -> Failures.exitCode(failure).code())
                .setParameterExceptionHandler(this::badArguments)
                .setExecutionExceptionHandler((failure, command, parsed) ->
                        Failures.tell(failure, context.console().err()).code());
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            // Picocli handles exceptions only, no errors.
            return Failures.tell(e, context.console().err()).code();
        }
    }

    /**
     * The command that the arguments name, else all commands. Defining all of them takes longer than most commands
     * run.
     */
    private List<Class<?>> wanted(String[] arguments) {
        if (VERSION.equals(List.of(arguments))) {
            return List.of();
        }
        List<Class<?>> called = commands.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        return called.isEmpty() || called.stream().anyMatch(ListsCommands.class::isAssignableFrom) ? commands : called;
    }

    private int badArguments(CommandLine.ParameterException failure, String[] arguments) {
        PrintWriter err = context.console().err();
        CommandLine command = failure.getCommandLine();
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String first = unmatched.getUnmatched().getFirst();
            if (!command.getSubcommands().isEmpty()) {
                err.println(Suggestions.noCommand(command, first, context.program()));
                return ExitCode.USAGE.code();
            }
            err.println("There is an argument too many: '" + first + "'.");
        } else {
            err.println(failure.getMessage());
        }
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            String name = command.getCommandSpec().qualifiedName();
            err.println("Try `" + name.replaceFirst("yieldlings", context.program()) + " --help`.");
        }
        return ExitCode.USAGE.code();
    }

    /** Creates commands with the context, and everything else as picocli would. */
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
