package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Program;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.run.Installation;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs command lines in this process and returns their output.
 *
 * @param installation the paths of the program's parts
 * @param course the built-in course's folder
 * @param folder the current folder
 * @param columns the width of the terminal
 */
public record Session(Installation installation, Path course, Path folder, int columns) {
    private static final int USUAL_COLUMNS = 80;

    /** Creates a session with a terminal of the usual width. */
    public Session(Installation installation, Path course, Path folder) {
        this(installation, course, folder, USUAL_COLUMNS);
    }

    /** Creates a session in an empty folder, with the program that the build has packaged. */
    public static Session of(Path folder) {
        return new Session(built(folder), folder, folder);
    }

    /** Returns the installation that the build has packaged, with a cache in this folder. */
    public static Installation built(Path folder) {
        return new Installation(
                Path.of(Objects.requireNonNull(System.getProperty("yieldlings.lib"), "set by the build"))
                        .toAbsolutePath(),
                Path.of(System.getProperty("java.home"), "bin", "java"),
                folder.resolve("cache"),
                new StartArchive.None());
    }

    /**
     * The result of a command.
     *
     * @param exitCode the exit code of the process
     * @param out the standard output
     * @param err the standard error
     */
    public record Answer(int exitCode, String out, String err) {}

    /** Runs a command line. */
    public Answer type(String... arguments) {
        return type(InputStream.nullInputStream(), arguments);
    }

    /** Runs a command line with this input. */
    public Answer type(InputStream input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new PrintWriter(out),
                new PrintWriter(err),
                new Canvas(Style.PLAIN, Glyphs.UNICODE, columns),
                false,
                false);
        int exitCode = new Program(
                        new Context(console, input, installation, Optional.empty(), course, folder, "yieldlings"),
                        YieldlingsCommand.class,
                        YieldlingsCommand.COMMANDS)
                .run(arguments);
        console.out().flush();
        console.err().flush();
        return new Answer(exitCode, out.toString(), err.toString());
    }

    /** Returns the same session in another folder. */
    public Session in(Path other) {
        return new Session(installation, course, other, columns);
    }
}
