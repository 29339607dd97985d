package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.progress.Progress;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Output that several of the learner's commands share. */
public final class Output {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 30;
    private static final Pattern BETWEEN_BACKTICKS = Pattern.compile("`[^`]*`");
    private static final char HARD_SPACE = '\u00a0';

    private final Console console;

    /** Creates an output to a console. */
    public Output(Console console) {
        this.console = console;
    }

    /** The console's text style. */
    public Style style() {
        return console.style();
    }

    /** The width of lines in columns, at most 100, since longer lines are hard to read. */
    public int width() {
        return Math.clamp(console.width(), NARROWEST, WIDEST);
    }

    /**
     * Returns the canvas for a page.
     *
     * @param folder the folder that relative links refer to
     */
    public Canvas canvas(Path folder) {
        return console.canvas().withWidth(width()).about(folder);
    }

    /** Prints a line unchanged. */
    public void line(String line) {
        console.out().println(line);
    }

    /** Prints an empty line. */
    public void emptyLine() {
        console.out().println();
    }

    /** Prints wrapped text. Text between two backticks is not broken, so that commands stay in one piece. */
    public void text(String text) {
        lines(text, width()).forEach(this::line);
    }

    /** Prints wrapped and indented text. */
    public void indented(String text) {
        lines(text, width() - 2).forEach(line -> line("  " + line));
    }

    private static List<String> lines(String text, int width) {
        String held = BETWEEN_BACKTICKS
                .matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(part.group().replace(' ', HARD_SPACE)));
        return Wrap.lines(held, width).stream()
                .map(line -> line.replace(HARD_SPACE, ' '))
                .toList();
    }

    /** Prints a command to type or a file to open, after its purpose. */
    public void pointer(String purpose, String what) {
        line("  " + String.format("%-7s", purpose) + style().strong(what));
    }

    /** Prints the progress in a course as a bar and in numbers. */
    public void bar(Course course, Progress progress) {
        ProgressBar.lines(course, progress, style(), width()).forEach(this::line);
    }

    /** Prints the files to edit and the commands to use for an exercise. */
    public void howTo(Learner learner, Exercise exercise) {
        learner.folder(exercise).files().forEach(file -> pointer("Edit", learner.shown(file)));
        pointer("Read", learner.command("show", exercise));
        pointer("Watch", learner.command("watch", exercise));
        pointer("Test", learner.command("test", exercise));
        pointer("Stuck?", learner.command("hint", exercise));
    }
}
