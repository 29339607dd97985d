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

/** What several of the learner's commands print. */
public final class Output {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 30;
    private static final Pattern BETWEEN_BACKTICKS = Pattern.compile("`[^`]*`");
    private static final char HARD_SPACE = '\u00a0';

    private final Console console;

    /** Prints to a console. */
    public Output(Console console) {
        this.console = console;
    }

    /** How to set text off. */
    public Style style() {
        return console.style();
    }

    /** How many columns a line may take: longer lines than a hundred are hard to read, however wide the window. */
    public int width() {
        return Math.clamp(console.width(), NARROWEST, WIDEST);
    }

    /** What a page is laid out on, whose links lead into a folder. */
    public Canvas canvas(Path folder) {
        return console.canvas().withWidth(width()).about(folder);
    }

    /** A line as it is. */
    public void line(String line) {
        console.out().println(line);
    }

    /** A line with nothing in it. */
    public void emptyLine() {
        console.out().println();
    }

    /** Text, broken into lines, but never between two backticks: what is to be typed stays in one piece. */
    public void text(String text) {
        lines(text, width()).forEach(this::line);
    }

    /** Text, broken into lines that are indented. */
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

    /** Something to type or to open, with what it is for. */
    public void pointer(String purpose, String what) {
        line("  " + String.format("%-7s", purpose) + style().strong(what));
    }

    /** How much of a course is passed, as a bar and in numbers. */
    public void bar(Course course, Progress progress) {
        ProgressBar.lines(course, progress, style(), width()).forEach(this::line);
    }

    /** Where an exercise is solved and how: the lines that a learner acts on. */
    public void howTo(Learner learner, Exercise exercise) {
        learner.folder(exercise).files().forEach(file -> pointer("Edit", learner.shown(file)));
        pointer("Read", learner.command("show", exercise));
        pointer("Watch", learner.command("watch", exercise));
        pointer("Test", learner.command("test", exercise));
        pointer("Stuck?", learner.command("hint", exercise));
    }
}
