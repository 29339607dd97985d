package dev.yieldlings.cli.completion;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.ListsCommands;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.engine.course.Exercise;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: prints the completion script for a shell. */
@Manual(files = "pom.xml: the exercises' ids, read by the script in the workspace that you are in")
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints a script that lets your shell complete commands, options, files and exercises' ids.",
            "It reads and writes nothing else. In a workspace, the ids are those of its course, found without starting "
                    + "Java. Print it again after an update of yieldlings."
        },
        footerHeading = "%nTo install it, for all shells that you open from then on, type one of these lines:%n",
        footer = {
            "  yieldlings completion bash >~/.yieldlings.bash && echo '. ~/.yieldlings.bash' >>~/.bashrc",
            "  yieldlings completion zsh >~/.yieldlings.zsh && echo '. ~/.yieldlings.zsh' >>~/.zshrc",
            "  yieldlings completion fish >~/.config/fish/completions/yieldlings.fish"
        })
public final class CompletionCommand implements Callable<Integer>, ListsCommands {
    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Context context;

    public CompletionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CompletedCommand program = CompletedCommand.of(spec.root().commandLine());
        context.console()
                .out()
                .print(shell.script(
                        program,
                        Courses.load(context.course()).exercises().stream()
                                .map(Exercise::id)
                                .toList()));
        return ExitCode.PASSED.code();
    }
}
