package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Program;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.StartArchive;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Types commands and reads what they print.
 *
 * @param installation the program's parts
 * @param course the built-in course's folder
 * @param folder where the user is
 * @param columns the width of their terminal
 */
public record Session(Installation installation, Path course, Path folder, int columns) {
    private static final int USUAL_COLUMNS = 80;

    /** A user whose terminal has the usual width. */
    public Session(Installation installation, Path course, Path folder) {
        this(installation, course, folder, USUAL_COLUMNS);
    }

    /** A user in an empty folder, for which the program is as the build has made it. */
    public static Session of(Path folder) {
        return new Session(built(folder), folder, folder);
    }

    /** The program as the build has made it, with a cache in this folder. */
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
     * @param exitCode what the process would end with
     * @param out what it printed
     * @param err what it complained about
     */
    public record Answer(int exitCode, String out, String err) {}

    /** Types a command line. */
    public Answer type(String... arguments) {
        return type(InputStream.nullInputStream(), arguments);
    }

    /** Types a command line, and then what the command is to read. */
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

    /** The same user, in another folder. */
    public Session in(Path other) {
        return new Session(installation, course, other, columns);
    }
}
