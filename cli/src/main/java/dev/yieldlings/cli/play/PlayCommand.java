package dev.yieldlings.cli.play;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.grading.SandboxOption;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.help.Variable;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.play.Assembled;
import dev.yieldlings.engine.play.Assembly;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code play}: runs the game server that the learner's coroutines form. */
@Manual(files = Manual.CACHE, environment = Variable.YIELDLINGS_CACHE)
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Runs the game server that your coroutines make, with reference solutions where yours don't pass yet.",
            "You are player 0, at this terminal: r, p, s are rock, paper, scissors; q leaves. Player 1 comes by telnet."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the game was played and left",
            "1:the coroutines failed, or don't fit together",
            "2:it can't be played here, or like this",
            "3:the grader or the course broke"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings play                  and in another window: telnet localhost 12333",
            "  yieldlings play --host 0.0.0.0   lets guests in from other machines"
        })
public final class PlayCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "12333",
            description = "The port for player 1; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "The address to listen on. Default: ${DEFAULT-VALUE}, for this machine only.")
    private String host = "localhost";

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "How long player 1 may think about a move. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Mixin
    private SandboxOption sandbox = new SandboxOption();

    private final Context context;
    private final Output output;

    public PlayCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seconds < 1) {
            throw new UserError("Player 1 needs at least 1 second for a move, not " + seconds + ".");
        }
        Learner learner = Learner.open(context);
        Course.Play play = learner.course()
                .play()
                .orElseThrow(() -> new UserError("The exercises of this workspace's course make no game together."));
        output.text("Starting the game: first your solutions are checked, to see which of them can play.");
        context.console().out().flush();
        try (KeyTerminal terminal = KeyTerminal.open(context.console().interactive());
                GuestPort door = GuestPort.open(host, port)) {
            return play(new GameSelector(terminal, door), play, parts(learner, play));
        }
    }

    private Parts parts(Learner learner, Course.Play play) throws InterruptedException {
        try (Grader grader = context.grader(sandbox.policy())) {
            return Parts.of(learner, play, grader);
        }
    }

    private int play(GameSelector waiting, Course.Play play, Parts parts) throws IOException {
        return switch (Assembly.assemble(context.installation(), play, parts.own())) {
            case Assembled.DoesNotFit(List<Diagnostic> errors) -> {
                Diagnostic first = errors.getFirst();
                context.console()
                        .err()
                        .println("Your solutions pass one by one, but don't fit together: " + place(first)
                                + first.message());
                yield ExitCode.NOT_PASSED.code();
            }
            case Assembled.Ready(Class<?> main) -> {
                tell(parts, waiting.door());
                yield play(Game.of(main, waiting, context.console().out()::println, seconds), waiting.terminal());
            }
        };
    }

    private static String place(Diagnostic error) {
        String line = error.line() > 0 ? " line " + error.line() : "";
        return error.file().isEmpty() ? "" : error.file() + line + ": ";
    }

    private void tell(Parts parts, GuestPort door) {
        if (!parts.own().isEmpty()) {
            output.text("Yours: " + String.join(", ", parts.own().keySet()) + ".");
        }
        if (!parts.others().isEmpty()) {
            output.text("The reference solution stands in for " + String.join(", ", parts.others()) + ".");
        }
        output.emptyLine();
        output.text("You are player 0. Keys: r, p, s for rock, paper, scissors; q leaves.");
        output.text("Listening for telnet connections at " + host + " on port " + door.port() + ".");
    }

    private int play(Game game, KeyTerminal terminal) throws IOException {
        terminal.endAtInterrupt();
        try {
            game.play();
            return ExitCode.PASSED.code();
        } catch (PlayException e) {
            context.console().err().println(e.getMessage());
            return ExitCode.NOT_PASSED.code();
        }
    }
}
