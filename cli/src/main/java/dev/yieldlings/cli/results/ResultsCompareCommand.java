package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.results.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code results compare}: shows which students gained or lost points. */
@Manual
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says who gained or lost between two gradings of a class, and by which check.",
        footerHeading = "%nExample:%n",
        footer = "  yieldlings results compare results-before results-after")
public final class ResultsCompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the first results.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the second.")
    private Path after = Path.of("");

    private final Context context;

    public ResultsCompareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison = Comparison.of(ResultsFiles.read(before), ResultsFiles.read(after));
        comparison.changes().forEach(this::show);
        only("Only in " + before, comparison.onlyBefore());
        only("Only in " + after, comparison.onlyAfter());
        long gained = comparison.changes().stream()
                .filter(change -> change.after().points() > change.before().points())
                .count();
        long lost = comparison.changes().stream()
                .filter(change -> change.after().points() < change.before().points())
                .count();
        say(gained + " gained, " + lost + " lost, " + (comparison.changes().size() - gained - lost)
                + " have different verdicts or different maxima, " + comparison.same() + " are as they were.");
        return ExitCode.PASSED.code();
    }

    private void show(Comparison.Change change) {
        Row was = change.before();
        Row is = change.after();
        say(is.whose().shown() + ", " + is.exercise() + ": " + was.points() + "/" + was.maxPoints() + " -> "
                + is.points()
                + "/" + is.maxPoints()
                + (was.verdict() == is.verdict()
                        ? ""
                        : " (" + was.verdict().id() + " -> " + is.verdict().id() + ")"));
        change.checks()
                .forEach(check -> say("  " + (check.points() >= 0 ? "+" : "") + check.points() + "  " + check.name()
                        + ": " + check.before() + " -> " + check.after()));
    }

    private void only(String title, List<Row> rows) {
        rows.forEach(row -> say(title + ": " + row.whose().shown() + ", " + row.exercise()));
    }

    private void say(String line) {
        context.console().out().println(SafeText.line(line));
    }
}
