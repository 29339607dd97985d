package dev.yieldlings.cli.completion;

import dev.yieldlings.cli.command.AboutOthers;
import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.engine.course.Exercise;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: the script that teaches a shell what can be typed. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints a script that lets your shell complete commands, options, files and exercises' ids.",
            "It reads and writes nothing else. In a workspace, the ids are those of its course, found without starting "
                    + "Java. Print it anew after an update of yieldlings."
        },
        footerHeading = "%nTo install it, one line each, for all shells that you open from then on:%n",
        footer = {
            "  bash",
            "    mkdir -p ~/.local/share/bash-completion/completions && yieldlings"
                    + " completion bash >~/.local/share/bash-completion/completions/yieldlings",
            "  zsh (any folder of your $fpath will do)",
            "    mkdir -p ~/.zfunc && yieldlings completion zsh >~/.zfunc/_yieldlings"
                    + " && echo 'fpath+=~/.zfunc; autoload -Uz compinit; compinit' >>~/.zshrc",
            "  fish",
            "    yieldlings completion fish >~/.config/fish/completions/yieldlings.fish",
            "",
            "To try it in the shell that you are in:",
            "  source <(yieldlings completion bash)"
        })
public final class CompletionCommand implements Callable<Integer>, AboutOthers {
    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Context context;

    /** Makes the command. */
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
