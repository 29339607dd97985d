package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.SetupError;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.cli.view.ProgressLine;
import dev.yieldlings.engine.batch.folder.OtherResultsException;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.results.Merge;
import dev.yieldlings.engine.results.StoredResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code results merge}: combines the parts of a batch that several machines graded. */
@Manual
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Puts the results of several machines together, and says what is missing or there twice.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is there",
            "1:something is missing, damaged, or there twice with different reports",
            "2:the command could not be understood",
            "3:the folder could not be written"
        },
        footerHeading = "%nExample:%n",
        footer = "  yieldlings results merge part-1 part-2 part-3 part-4 --out results")
public final class ResultsMergeCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "OUT", description = "The folders of the parts.")
    private List<Path> parts = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A new folder for all of it.")
    private Path out = Path.of("");

    private final Context context;

    public ResultsMergeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<StoredResults> read = parts.stream().map(ResultsFiles::read).toList();
        int count = read.stream().mapToInt(part -> part.entries().size()).sum();
        Merge merge;
        try (ProgressLine progress = new ProgressLine(context.console(), count, System::nanoTime)) {
            merge = Merge.of(read, out, progress::advance);
        } catch (OtherResultsException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new SetupError("The results could not be put together in " + out + ": " + DiskTrouble.of(e) + ".");
        }
        tell("There twice, with the same report: ", merge.doubled());
        tell("There twice, with different reports, of which the first is kept: ", merge.differing());
        tell("Damaged, so left out: ", merge.damaged());
        tell("Missing parts: ", merge.missingShards());
        if (merge.missing() > 0) {
            tell("", List.of(merge.missing() + " submissions have no report: their part did not finish"));
        }
        context.console().out().println(merge.count() + " reports are in " + out + ".");
        return (merge.isWhole() ? ExitCode.PASSED : ExitCode.NOT_PASSED).code();
    }

    private void tell(String what, List<String> names) {
        if (!names.isEmpty()) {
            context.console().err().println(SafeText.line(what + String.join(", ", names) + "."));
        }
    }
}
