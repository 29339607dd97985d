package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.engine.batch.folder.Gradebook;
import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.file.CsvTable;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.results.StoredResults;
import dev.yieldlings.engine.results.Worksheet;
import dev.yieldlings.engine.results.Worksheet.Grade;
import dev.yieldlings.engine.student.Student;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code results export}: writes grades in the format of a learning platform. */
@Manual
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes the grades into Moodle's or Canvas's own grade file, or as a CSV file.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings results export results --format csv --to grades.csv",
            "  yieldlings results export results --format moodle --worksheet Grades.csv --to filled.csv"
        })
public final class ResultsExportCommand implements Callable<Integer> {
    /** The platforms for which grades can be exported. */
    enum Platform {
        MOODLE,
        CANVAS,
        CSV
    }

    @Parameters(paramLabel = "OUT", description = "The folder of results.")
    private Path folder = Path.of("");

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "moodle, canvas or csv.")
    private Platform format = Platform.CSV;

    @Option(
            names = "--worksheet",
            paramLabel = "FILE",
            description = "The platform's own grade file to fill in: Moodle's grading worksheet, Canvas's gradebook.")
    private @Nullable Path worksheet;

    @Option(
            names = "--column",
            paramLabel = "TITLE",
            description = "How the assignment's column in Canvas's gradebook begins, if it has several.")
    private String column = "";

    @Option(names = "--exercise", paramLabel = "ID", description = "Only the points of this exercise.")
    private @Nullable String exercise;

    @Option(names = "--to", paramLabel = "FILE", description = "The file to write; without it, standard output.")
    private @Nullable Path to;

    private final Context context;

    public ResultsExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        StoredResults results = ResultsFiles.read(folder);
        String asked = exercise == null ? "" : ResultsFiles.exercise(results, exercise, context);
        List<LedgerEntry> entries = results.entries().stream()
                .filter(entry -> asked.isEmpty() || entry.row().exercise().equals(asked))
                .toList();
        if (entries.isEmpty()) {
            throw new UserError("There is no report" + (asked.isEmpty() ? "" : " on " + asked) + " in " + folder + ".");
        }
        String text = switch (format) {
            case CSV -> Gradebook.of(entries, List.of()).text();
            case MOODLE, CANVAS -> filled(grades(entries));
        };
        if (to == null) {
            context.console().out().print(text);
            context.console().out().flush();
        } else {
            ResultsFiles.write(to, text);
        }
        return ExitCode.PASSED.code();
    }

    /** The sum of each student's best points in all exercises. */
    private static List<Grade> grades(List<LedgerEntry> entries) {
        Map<String, Integer> most = new LinkedHashMap<>();
        entries.forEach(entry -> most.merge(entry.row().exercise(), entry.row().maxPoints(), Math::max));
        int all = most.values().stream().mapToInt(Integer::intValue).sum();
        Map<Student, Map<String, Integer>> points = new LinkedHashMap<>();
        entries.forEach(entry -> points.computeIfAbsent(entry.row().whose(), student -> new LinkedHashMap<>())
                .merge(entry.row().exercise(), entry.row().points(), Math::max));
        List<Grade> grades = new ArrayList<>();
        points.forEach((student, theirs) -> grades.add(new Grade(
                student.name(),
                student.id(),
                theirs.values().stream().mapToInt(Integer::intValue).sum(),
                all)));
        return grades;
    }

    private String filled(List<Grade> grades) {
        if (worksheet == null) {
            throw new UserError("Name the platform's grade file to fill in: --worksheet FILE.");
        }
        try {
            CsvTable canvas = CsvTable.read(worksheet);
            Worksheet filled = format == Platform.MOODLE
                    ? Worksheet.moodle(canvas, grades)
                    : Worksheet.canvas(canvas, grades, column);
            tell(filled.filled() + " grades are filled in.");
            if (!filled.without().isEmpty()) {
                tell("No line for: " + String.join(", ", filled.without()) + ".");
            }
            return filled.table().text();
        } catch (Worksheet.UnfitException e) {
            throw new UserError(worksheet + " can't be filled in: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new UserError(worksheet + " can't be read: " + DiskTrouble.of(e) + ".");
        }
    }

    private void tell(String line) {
        context.console().err().println(SafeText.line(line));
    }
}
