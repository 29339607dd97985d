package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.grading.ReportOption;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.author.FindingsJson;
import dev.yieldlings.engine.author.finding.CourseFindings;
import dev.yieldlings.engine.author.finding.ExerciseFindings;
import dev.yieldlings.engine.author.finding.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes findings in the formats and to the places that the user asked for. Text on standard output appears as
 * soon as it is found.
 */
final class VerifyReports {
    private static final Canvas FOR_FILES = new Canvas(Style.PLAIN, Glyphs.UNICODE, Console.DEFAULT_WIDTH);

    /** Parses the formats that findings can be written in. */
    static final class Forms extends ReportOption.Converter {
        Forms() {
            super(List.of(ReportOption.TEXT, ReportOption.JSON));
        }
    }

    private final Console console;
    private final List<ReportOption> asked;
    private final boolean textToOut;

    /**
     * @param console the output
     * @param asked the reports that the user asked for; if none of them goes to standard output, text does
     * @throws UserError if two reports would go to standard output, or a file can't be written
     */
    VerifyReports(Console console, List<ReportOption> asked) {
        this.console = console;
        this.asked = List.copyOf(asked);
        List<ReportOption> toOut =
                asked.stream().filter(option -> option.file().isEmpty()).toList();
        if (toOut.size() > 1) {
            throw new UserError("Only one report can go to standard output; send the others to files, as in "
                    + "--report json=report.json.");
        }
        this.textToOut = toOut.isEmpty() || toOut.getFirst().format().equals(ReportOption.TEXT);
        asked.forEach(ReportOption::mustBeWritable);
    }

    void problem(Problem problem) {
        show(text(console).problem(problem));
    }

    void exercise(ExerciseFindings findings) {
        show(text(console).exercise(findings));
    }

    void end(CourseFindings findings) throws IOException {
        show(List.of("", text(console).summary(findings)));
        for (ReportOption option : asked) {
            if (option.file().isPresent()) {
                write(option.format(), findings, option.file().get());
            } else if (option.format().equals(ReportOption.JSON)) {
                FindingsJson.write(findings, console.out());
                console.out().flush();
            }
        }
    }

    private static void write(String format, CourseFindings findings, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            switch (format) {
                case ReportOption.TEXT ->
                    whole(findings).forEach(line -> out.append(line).append('\n'));
                case ReportOption.JSON -> FindingsJson.write(findings, out);
                default -> throw new IllegalArgumentException(format);
            }
        }
    }

    private static List<String> whole(CourseFindings findings) {
        FindingsText text = new FindingsText(FOR_FILES);
        List<String> lines = new ArrayList<>();
        findings.problems().forEach(problem -> lines.addAll(text.problem(problem)));
        findings.exercises().forEach(exercise -> lines.addAll(text.exercise(exercise)));
        lines.addAll(List.of("", text.summary(findings)));
        return lines;
    }

    private static FindingsText text(Console console) {
        return new FindingsText(console.canvas());
    }

    private void show(List<String> lines) {
        if (textToOut) {
            lines.forEach(console.out()::println);
            console.out().flush();
        }
    }
}
