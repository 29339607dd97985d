package dev.yieldlings.cli.command;

import dev.yieldlings.cli.help.Manual;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help COMMAND}: does the same as {@code COMMAND --help}. */
@Manual
@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows what a command does, what it reads and writes, and its options; without one, all commands.",
        footerHeading = "%nExamples:%n",
        footer = {"  yieldlings help test", "  yieldlings help course verify"})
public final class HelpCommand implements Callable<Integer>, ListsCommands {
    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "A command, and one below it.")
    private List<String> path = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Context context;

    public HelpCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String name : path) {
            CommandLine below = command.getSubcommands().get(name);
            if (below == null) {
                throw new UserError(Suggestions.noCommand(command, name, context.program()));
            }
            command = below;
        }
        command.usage(context.console().out());
        return ExitCode.PASSED.code();
    }
}
