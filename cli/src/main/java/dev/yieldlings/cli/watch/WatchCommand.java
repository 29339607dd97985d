package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.grading.SandboxOption;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.help.Variable;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.screen.Tty;
import dev.yieldlings.cli.screen.Window;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.cli.watch.session.Event;
import dev.yieldlings.cli.watch.session.Presentation;
import dev.yieldlings.cli.watch.session.Runs;
import dev.yieldlings.cli.watch.session.Session;
import dev.yieldlings.engine.course.Exercise;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: checks exercises each time they are saved, until the learner quits. */
@Manual(
        files = {Manual.PROGRESS, Manual.BACKUPS, Manual.CACHE},
        environment = {
            Variable.FORCE_HYPERLINK,
            Variable.YIELDLINGS_EDITOR,
            Variable.VISUAL,
            Variable.EDITOR,
            Variable.YIELDLINGS_CACHE
        })
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks your solution each time you save it, and takes single keys: ? shows them.",
            "It begins with the exercise that you are at, and goes where you save."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:you have left",
            "2:the command could not be understood",
            "3:the grader broke",
            "130:Ctrl-C ended it"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings watch                      the exercise that you are at",
            "  yieldlings watch prime",
            "  yieldlings watch --editor 'code -g'   o opens the file there",
            "  yieldlings watch --plain              line after line, for a screen reader"
        })
public final class WatchCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "The exercise's id, its beginning, or its number.")
    private @Nullable String id;

    @Option(
            names = "--editor",
            paramLabel = "COMMAND",
            description =
                    "What the key o opens files with. Without it: $YIELDLINGS_EDITOR, else $VISUAL, else $EDITOR.")
    private @Nullable String editor;

    @Option(
            names = "--lines",
            description = "For an editor: each verdict as lines FILE:LINE:COLUMN: error: MESSAGE, between the lines "
                    + "`yieldlings: begin` and `yieldlings: end`.")
    private boolean lines;

    @Mixin
    private PlainOption plain = new PlainOption();

    @Mixin
    private SandboxOption sandbox = new SandboxOption();

    private final Context context;

    /** Makes the command. */
    public WatchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Console console = plain.console(context.console());
        Notices notices = new Notices();
        Learner learner = Learner.open(context.on(new Console(
                console.out(), notices.writer(), console.canvas(), console.interactive(), console.plain())));
        Optional<Exercise> first = id == null ? learner.here() : Optional.of(learner.exercise(id));
        Optional<Tty> tty = console.interactive() && !console.plain() && !lines ? Tty.open() : Optional.empty();
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        try (Runs runs = new Runs(() -> context.patientGrader(sandbox.policy()), events::add);
                SaveEvents _ = SaveEvents.on(learner, events::add)) {
            return tty.isPresent()
                    ? inWindow(tty.get(), new Session(learner, runs, Presentation.DRAWN, first), events, notices)
                    : inLines(
                            console.inSentences(),
                            new Session(learner, runs, lines ? Presentation.LISTED : Presentation.TOLD, first),
                            events,
                            notices);
        }
    }

    private int inWindow(Tty tty, Session session, BlockingQueue<Event> events, Notices notices)
            throws InterruptedException {
        try (Window window = Window.open(
                tty,
                occurrence -> events.add(new Event.Occurred(occurrence)),
                key -> events.add(new Event.Pressed(key)))) {
            return new WindowWatch(
                            session,
                            window,
                            events,
                            notices,
                            editor(),
                            new TerminalTakeover(context, context.console(), session.learner()),
                            context.console()
                                    .canvas()
                                    .about(session.learner().workspace().root()))
                    .run();
        }
    }

    private int inLines(Console console, Session session, BlockingQueue<Event> events, Notices notices)
            throws InterruptedException {
        Lines.read(context.input(), events::add);
        return new LineWatch(
                        session,
                        console,
                        events,
                        notices,
                        editor(),
                        new TerminalTakeover(context, console, session.learner()))
                .run();
    }

    private Optional<Editor> editor() {
        return Editor.of(Optional.ofNullable(editor), System.getenv());
    }
}
