package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.cli.text.WorkflowCommands;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.results.StoredResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code results show}: prints a stored report as {@code grade} does. */
@Manual
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows the stored reports on a student.",
        footerHeading = "%nExample:%n",
        footer = "  yieldlings results show results \"Ada Lovelace\" fib-iterator")
public final class ResultsShowCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 12;

    @Parameters(index = "0", paramLabel = "OUT", description = "The folder of results.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "STUDENT",
            description = "A name, an id or a submission; its beginning will do.")
    private String student = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "EXERCISE", description = "Only the report on this exercise.")
    private @Nullable String exercise;

    @Mixin
    private PlainOption plain = new PlainOption();

    private final Context context;

    public ResultsShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        StoredResults results = ResultsFiles.read(folder);
        List<LedgerEntry> found = results.of(student);
        if (found.isEmpty()) {
            throw new UserError("There is nothing of " + student + " in " + folder + ".");
        }
        List<String> whose = found.stream()
                .map(entry -> entry.row().whose().shown())
                .distinct()
                .toList();
        if (whose.size() > 1) {
            throw new UserError(
                    student + " can be " + whose.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (whose.size() > MOST_NAMED ? " and others" : "") + ". Give more of the name.");
        }
        String asked = exercise == null ? "" : ResultsFiles.exercise(results, exercise, context);
        List<LedgerEntry> wanted = found.stream()
                .filter(entry -> asked.isEmpty() || entry.row().exercise().equals(asked))
                .toList();
        if (wanted.isEmpty()) {
            throw new UserError(whose.getFirst() + " has no report on " + asked + ", but on "
                    + found.stream().map(entry -> entry.row().exercise()).collect(Collectors.joining(", ")) + ".");
        }
        Console console = plain.console(context.console());
        boolean isPassed = true;
        for (LedgerEntry entry : wanted) {
            StringBuilder text = new StringBuilder();
            PlainOption.format(console.plain(), console.canvas()).write(results.report(entry), text);
            console.out()
                    .println(SafeText.line(
                            entry.row().whose().shown() + " (" + entry.row().submission() + ")"));
            text.toString().lines().map(WorkflowCommands::broken).forEach(console.out()::println);
            console.out().println();
            isPassed &= entry.row().passed();
        }
        return (isPassed ? ExitCode.PASSED : ExitCode.NOT_PASSED).code();
    }
}
