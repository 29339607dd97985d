package dev.yieldlings.cli;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Failures;
import dev.yieldlings.cli.command.Program;
import dev.yieldlings.cli.learn.YieldlingsCommand;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.LinkSupport;
import dev.yieldlings.cli.terminal.Links;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.WorkerAhead;
import dev.yieldlings.engine.run.WorkerLife;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Creates the context of commands from the process's environment. */
final class Startup {
    private final StandardStream out = new StandardStream(FileDescriptor.out);
    private final Console console = console();

    private Startup() {}

    /**
     * Runs a command line.
     *
     * @return the exit code of the process
     */
    static int run(String[] arguments) {
        Startup startup = new Startup();
        int exitCode;
        try {
            exitCode = startup.command(arguments);
        } catch (Exception | Error e) {
            exitCode = Failures.tell(e, startup.console.err()).code();
        }
        startup.console.out().flush();
        Optional<IOException> loss = startup.out.loss();
        loss.filter(e -> !Failures.isBrokenPipe(e))
                .ifPresent(e -> startup.console.err().println("The output is lost: " + DiskTrouble.of(e) + "."));
        startup.console.err().flush();
        return loss.isPresent() ? ExitCode.BROKEN.code() : exitCode;
    }

    private int command(String[] arguments) {
        Path home = home();
        Installation installation = Installation.running(home.resolve("lib"), archive());
        Optional<WorkerAhead> ahead =
                life(arguments.length > 0 ? arguments[0] : "").map(life -> WorkerAhead.start(installation, life));
        Context context = new Context(
                console,
                new FileInputStream(FileDescriptor.in),
                installation,
                ahead,
                home.resolve("course"),
                Path.of("").toAbsolutePath(),
                System.getProperty("yieldlings.program", "yieldlings"));
        try {
            return new Program(context, YieldlingsCommand.class, YieldlingsCommand.COMMANDS).run(arguments);
        } finally {
            ahead.ifPresent(WorkerAhead::close);
        }
    }

    /**
     * How long the command's worker will live; empty if it needs none. The worker starts while the command line is
     * still being parsed.
     */
    private static Optional<WorkerLife> life(String command) {
        return switch (command) {
            case "grade", "test", "play" -> Optional.of(WorkerLife.SHORT);
            case "watch" -> Optional.of(WorkerLife.LONG);
            default -> Optional.empty();
        };
    }

    /**
     * The program's folder, which contains the course and the folder of the jars. It is derived from the class
     * path, which consists of this jar: a class from a start archive doesn't know its location once the program
     * has been moved.
     */
    private static Path home() {
        return Path.of(System.getProperty("java.class.path"))
                .toAbsolutePath()
                .resolve("../..")
                .normalize();
    }

    /** The start archives of child processes, in the folder that the launcher names. */
    private static StartArchive archive() {
        String folder = System.getProperty("yieldlings.start", "");
        return folder.isEmpty() ? new StartArchive.None() : StartArchive.in(Path.of(folder));
    }

    /**
     * Creates the console. The launcher tells whether there is a terminal and how wide it is, since finding out
     * here takes longer. Only the launcher for Windows can't tell whether there is a terminal.
     */
    private Console console() {
        String told = System.getProperty("yieldlings.interactive");
        boolean interactive = told == null ? isTerminal() : Boolean.parseBoolean(told);
        int width = Integer.getInteger("yieldlings.columns", Console.DEFAULT_WIDTH);
        boolean dumb = interactive && "dumb".equals(System.getenv("TERM"));
        boolean colour = interactive && System.getenv("NO_COLOR") == null && !dumb;
        // Output to a file or another program is always UTF-8; a terminal has a character set of its own.
        Charset charset = interactive ? terminals() : StandardCharsets.UTF_8;
        boolean links = interactive && LinkSupport.isKnown(System.getenv());
        Canvas canvas = new Canvas(
                colour ? Style.COLOUR : Style.PLAIN,
                Glyphs.of(charset),
                width > 0 ? width : Console.DEFAULT_WIDTH,
                new Links(links, Optional.empty()));
        return new Console(
                writer(out, charset),
                writer(new StandardStream(FileDescriptor.err), charset),
                canvas,
                interactive,
                dumb);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /** The character set of the user's locale, from the launcher. This process's own locale is set for file names. */
    private static Charset terminals() {
        String locales = System.getProperty("yieldlings.charset", "");
        return Charset.forName(
                locales.isEmpty() ? System.getProperty("stdout.encoding", "UTF-8") : locales, StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(StandardStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}
