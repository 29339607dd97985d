package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.prompt.RunCommand;
import dev.yieldlings.cli.prompt.TryCommand;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;

/** What takes the terminal over for a while: the learner's own program, or a prompt on their classes. */
final class TerminalTakeover {
    private final Context context;
    private final Console console;
    private final Learner learner;

    /**
     * @param console where it is printed
     */
    TerminalTakeover(Context context, Console console, Learner learner) {
        this.context = context;
        this.console = console;
        this.learner = learner;
    }

    /** Runs the main method of an exercise's files; if something prevents that, the message appears where it would
     * have printed. */
    void run(Exercise exercise) throws InterruptedException {
        told(() -> RunCommand.run(context, console, learner, exercise, List.of(), List.of()));
    }

    /** The same, for a program that reads what the watch has read already. */
    void runFed(Exercise exercise, InputStream typed) throws InterruptedException {
        told(() -> RunCommand.runFed(context.reading(typed), console, learner, exercise));
    }

    /** Opens a prompt that reads what the watch has read already. */
    void tryFed(Exercise exercise, InputStream typed) throws InterruptedException {
        told(() -> TryCommand.run(context.reading(typed), console, learner, exercise, Optional.empty()));
    }

    /** Opens a prompt on an exercise's classes, until the learner leaves it. */
    void tryOut(Exercise exercise, Terminal terminal) throws InterruptedException {
        told(() -> TryCommand.run(context, console, learner, exercise, Optional.of(terminal)));
    }

    /** Something that takes its time and may fail. */
    private interface Interlude {
        void play() throws IOException, InterruptedException;
    }

    private void told(Interlude interlude) throws InterruptedException {
        try {
            interlude.play();
        } catch (UserError | WorkspaceException e) {
            console.out().println(e.getMessage());
        } catch (IOException e) {
            console.out().println("It can't be started: " + e.getMessage() + ".");
        }
        console.out().flush();
    }
}
