package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code results}: evaluates the stored results of a batch. */
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ResultsShowCommand.class,
            ResultsSummaryCommand.class,
            ResultsExportCommand.class,
            ResultsFeedbackCommand.class,
            ResultsCompareCommand.class,
            ResultsMergeCommand.class
        },
        description = "Reads what grade --batch left in a folder, and runs nothing.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  yieldlings results summary results", "  yieldlings results show results ada"})
public final class ResultsCommand implements Callable<Integer> {
    private final Context context;

    public ResultsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        throw new UserError(
                "Say what to do with the results; " + context.program() + " results --help lists the commands.");
    }
}
