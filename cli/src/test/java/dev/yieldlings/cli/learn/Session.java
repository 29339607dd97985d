package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Program;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.run.Installation;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Types commands and reads what they print.
 *
 * @param installation the program's parts
 * @param course the built-in course's folder
 * @param folder where the user is
 */
public record Session(Installation installation, Path course, Path folder) {
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
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new PrintWriter(out), new PrintWriter(err), new Canvas(Style.PLAIN, Glyphs.UNICODE, 80), false, false);
        int exitCode = new Program(
                        new Context(
                                console,
                                InputStream.nullInputStream(),
                                installation,
                                Optional.empty(),
                                course,
                                folder,
                                "yieldlings"),
                        YieldlingsCommand.class,
                        YieldlingsCommand.COMMANDS)
                .run(arguments);
        console.out().flush();
        console.err().flush();
        return new Answer(exitCode, out.toString(), err.toString());
    }

    /** The same user, in another folder. */
    public Session in(Path other) {
        return new Session(installation, course, other);
    }
}
