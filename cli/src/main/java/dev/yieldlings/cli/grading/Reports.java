package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.Fault;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.text.WorkflowCommands;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.report.JsonFormat;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes reports in the forms and to the places that were asked for. */
final class Reports {
    private static final Sheet FOR_FILES = new Sheet(Style.PLAIN, Glyphs.UNICODE, Console.DEFAULT_WIDTH);

    private final Console console;
    private final Sheet sheet;
    private final List<ReportOption> asked;
    private final boolean plainFiles;

    /**
     * @param console for what goes to standard output
     * @param sources where the submission lies
     * @param asked what the user asked for; where nothing of it goes to standard output, the text does
     * @param plainFiles whether text in files is in sentences
     * @throws UserError if two would go to standard output, or a file can't be written
     */
    Reports(Console console, Path sources, List<ReportOption> asked, boolean plainFiles) {
        this.console = console;
        this.sheet = console.sheet().about(sources);
        this.plainFiles = plainFiles;
        this.asked = new ArrayList<>(asked);
        long toOut = asked.stream().filter(option -> option.file().isEmpty()).count();
        if (toOut > 1) {
            throw new UserError("Only one report can go to standard output; send the others to files, as in "
                    + "--report json=report.json.");
        }
        if (toOut == 0) {
            this.asked.add(new ReportOption(ReportOption.Format.TEXT, java.util.Optional.empty()));
        }
        asked.forEach(ReportOption::mustBeWritable);
    }

    /**
     * Writes them.
     *
     * @throws Fault if one that goes to a file can't be written as a whole
     */
    void write(List<Report> reports) throws IOException {
        for (ReportOption option : asked) {
            if (option.file().isPresent()) {
                write(reports, option, option.file().get());
            } else {
                write(reports, option, format(option, console.plain(), sheet), console.out());
                console.out().flush();
            }
        }
    }

    private void write(List<Report> reports, ReportOption option, Path path) {
        try (Writer file = Files.newBufferedWriter(path)) {
            write(reports, option, format(option, plainFiles, FOR_FILES), file);
        } catch (IOException e) {
            throw new Fault("The report could not be written to " + path + ": " + DiskTrouble.of(e) + ".");
        }
    }

    private static void write(List<Report> reports, ReportOption option, ReportFormat format, Writer out)
            throws IOException {
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0 && option.format() == ReportOption.Format.TEXT) {
                out.append("\n\n");
            }
            if (option.format() == ReportOption.Format.JSON) {
                format.write(reports.get(i), out);
            } else {
                StringBuilder text = new StringBuilder();
                format.write(reports.get(i), text);
                for (String line : text.toString().lines().toList()) {
                    out.append(WorkflowCommands.broken(line)).append('\n');
                }
            }
        }
    }

    private static ReportFormat format(ReportOption option, boolean plain, Sheet sheet) {
        return switch (option.format()) {
            case TEXT -> PlainOption.format(plain, sheet);
            case JSON -> new JsonFormat();
        };
    }
}
