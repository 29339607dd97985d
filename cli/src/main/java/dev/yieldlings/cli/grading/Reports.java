package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.SetupError;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.text.WorkflowCommands;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.format.Formats;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.MarkdownFormat;
import dev.yieldlings.engine.format.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes reports in the formats and to the places that the user asked for. */
public final class Reports {
    private static final Canvas FOR_FILES = new Canvas(Style.PLAIN, Glyphs.UNICODE, Console.DEFAULT_WIDTH);

    /**
     * The limit of a step summary, in characters. GitHub accepts a mebibyte per step, and a character may take
     * several bytes.
     */
    private static final int MOST_OF_A_SUMMARY = 300_000;

    private final Console console;
    private final Canvas canvas;
    private final List<ReportOption> asked;
    private final boolean plainFiles;

    private Reports(Console console, Canvas canvas, List<ReportOption> asked, boolean plainFiles) {
        this.console = console;
        this.canvas = canvas;
        this.plainFiles = plainFiles;
        this.asked = List.copyOf(asked);
        asked.forEach(ReportOption::mustBeWritable);
    }

    /**
     * Creates the reports on a single submission. Text goes to standard output unless another format does.
     *
     * @param console the output
     * @param sources the folder of the submission
     * @param asked the reports that the user asked for
     * @param plainFiles whether text in files is written in sentences
     * @throws UserError if two reports would go to standard output, or a file can't be written
     */
    public static Reports ofOne(Console console, Path sources, List<ReportOption> asked, boolean plainFiles) {
        List<ReportOption> all = new ArrayList<>(asked);
        long toOut = asked.stream().filter(option -> option.file().isEmpty()).count();
        if (toOut > 1) {
            throw new UserError("Only one report can go to standard output; send the others to files, as in "
                    + "--report json=report.json.");
        }
        if (toOut == 0) {
            all.add(new ReportOption(ReportOption.TEXT, Optional.empty()));
        }
        return new Reports(console, console.canvas().about(sources), all, plainFiles);
    }

    /**
     * Creates the reports on a batch, without text on standard output by default.
     *
     * @throws UserError if a file can't be written
     */
    static Reports ofBatch(Console console, List<ReportOption> asked, boolean plainFiles) {
        return new Reports(console, console.canvas(), asked, plainFiles);
    }

    /**
     * Writes the reports.
     *
     * @throws SetupError if a file can't be written completely
     */
    public void write(Iterable<Graded> reports) throws IOException {
        for (ReportOption option : asked) {
            if (option.file().isPresent()) {
                write(reports, option, option.file().get());
            } else {
                write(reports, format(option, console.plain(), canvas), console.out());
                console.out().flush();
            }
        }
        String summary = System.getenv("GITHUB_STEP_SUMMARY");
        if (summary != null && !summary.isEmpty() && asked.stream().anyMatch(Reports::isForGithub)) {
            summarise(reports, Path.of(summary));
        }
    }

    /** Whether standard output receives a format for programs, so that nothing else may be printed there. */
    public boolean isForPrograms() {
        return asked.stream()
                .anyMatch(option -> option.file().isEmpty() && !option.format().equals(ReportOption.TEXT));
    }

    static boolean isForGithub(ReportOption option) {
        return option.format().equals("github");
    }

    private static void summarise(Iterable<Graded> reports, Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            new MarkdownFormat().summary(reports, MOST_OF_A_SUMMARY, out);
        } catch (IOException e) {
            throw new SetupError("The summary could not be written to " + file + ": " + DiskTrouble.of(e) + ".");
        }
    }

    private void write(Iterable<Graded> reports, ReportOption option, Path path) {
        try (Writer file = Files.newBufferedWriter(path)) {
            write(reports, format(option, plainFiles, FOR_FILES), file);
        } catch (IOException e) {
            throw new SetupError("The report could not be written to " + path + ": " + DiskTrouble.of(e) + ".");
        }
    }

    private static void write(Iterable<Graded> reports, Form form, Writer out) throws IOException {
        if (!form.isText()) {
            form.format().write(reports, out);
            return;
        }
        StringBuilder text = new StringBuilder();
        form.format().write(reports, text);
        for (String line : text.toString().lines().toList()) {
            out.append(WorkflowCommands.broken(line)).append('\n');
        }
    }

    /** A format, and whether a CI runner could execute workflow commands in it. */
    private record Form(ReportFormat format, boolean isText) {}

    private static Form format(ReportOption option, boolean plain, Canvas canvas) {
        return new Formats(Version.current().orElse(""))
                .named(option.format())
                .map(format -> new Form(format, false))
                .orElseGet(() -> new Form(PlainOption.format(plain, canvas), true));
    }
}
