package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.cli.view.ProgressLine;
import dev.yieldlings.engine.batch.folder.ResultsFolder;
import dev.yieldlings.engine.format.Overview;
import dev.yieldlings.engine.format.VerdictPhrase;
import dev.yieldlings.engine.results.StoredResults;
import dev.yieldlings.engine.student.Roster;
import dev.yieldlings.engine.student.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code results summary}: shows the points and the frequent mistakes of a class. */
@Manual
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Sums up a class: verdicts, the checks that fail most, misconceptions, what is alike.",
        footerHeading = "%nExample:%n",
        footer = "  yieldlings results summary results")
public final class ResultsSummaryCommand implements Callable<Integer> {
    private static final int MOST_CHECKS = 10;
    private static final int MOST_NAMES = 12;

    @Parameters(paramLabel = "OUT", description = "The folder of results.")
    private Path folder = Path.of("");

    private final Context context;

    public ResultsSummaryCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        StoredResults results = ResultsFiles.read(folder);
        Overview overview;
        List<String> names = new ArrayList<>();
        try (ProgressLine progress =
                new ProgressLine(context.console(), results.entries().size(), System::nanoTime)) {
            overview = Overview.of(progress.over(results.graded(row -> true), graded -> names.add(graded.whose())));
        }
        say(overview.size() + " reports on " + String.join(", ", overview.exercises()));
        say(overview.verdicts().entrySet().stream()
                .map(each -> each.getValue().size() + " "
                        + VerdictPhrase.of(each.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
        section(
                "Fails most:",
                overview.checks().stream()
                        .limit(MOST_CHECKS)
                        .map(sum -> sum.failed().size() + " of " + sum.ran() + "  " + sum.exercise() + ": " + sum.name()
                                + (sum.isSuspect() ? "  <- every submission fails this check: look at the suite" : ""))
                        .toList());
        List<String> misconceptions = new ArrayList<>();
        overview.misconceptions()
                .forEach(sum -> misconceptions.add(
                        sum.shown().size() + "  " + sum.exercise() + ": " + sum.name() + ". " + sum.sentence()));
        if (!overview.unknown().isEmpty()) {
            misconceptions.add(overview.unknown().size() + "  none known: " + named(overview.unknown(), names));
        }
        section("Misconceptions:", misconceptions);
        section(
                "Alike except for names, comments and layout:",
                overview.alike().stream()
                        .map(group -> group.size() + "  " + named(group, names))
                        .toList());
        section("Handed in nothing:", without(results));
        return ExitCode.PASSED.code();
    }

    private static String named(List<Integer> numbers, List<String> names) {
        return numbers.stream().limit(MOST_NAMES).map(names::get).collect(Collectors.joining(", "))
                + (numbers.size() > MOST_NAMES ? " and " + (numbers.size() - MOST_NAMES) + " more" : "");
    }

    private List<String> without(StoredResults results) throws IOException {
        Path roster = folder.resolve(ResultsFolder.ROSTER);
        if (!Files.isRegularFile(roster)) {
            return List.of();
        }
        Set<Student> missing = new LinkedHashSet<>(Roster.read(roster).all());
        missing.removeAll(results.byStudent().keySet());
        return missing.stream().map(Student::shown).toList();
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            say("");
            say(title);
            lines.forEach(line -> say("  " + line));
        }
    }

    private void say(String line) {
        context.console().out().println(SafeText.line(line));
    }
}
