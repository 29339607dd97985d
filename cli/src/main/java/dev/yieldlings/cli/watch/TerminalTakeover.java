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

/** Hands the terminal over for a while: to the learner's own program, or to a prompt on their classes. */
final class TerminalTakeover {
    private final Context context;
    private final Console console;
    private final Learner learner;

    /**
     * @param console where error messages are printed
     */
    TerminalTakeover(Context context, Console console, Learner learner) {
        this.context = context;
        this.console = console;
        this.learner = learner;
    }

    /** Runs the main method of an exercise. If it can't be run, the error message appears in place of its output. */
    void run(Exercise exercise) throws InterruptedException {
        told(() -> RunCommand.run(context, console, learner, exercise, List.of(), List.of()));
    }

    /** Like {@link #run}, but the program reads the given input, because the watch itself reads stdin. */
    void runFed(Exercise exercise, InputStream typed) throws InterruptedException {
        told(() -> RunCommand.runFed(context.reading(typed), console, learner, exercise));
    }

    /** Like {@link #tryOut}, but the prompt reads the given input, because the watch itself reads stdin. */
    void tryFed(Exercise exercise, InputStream typed) throws InterruptedException {
        told(() -> TryCommand.run(context.reading(typed), console, learner, exercise, Optional.empty()));
    }

    /** Opens a prompt on an exercise's classes, until the learner leaves it. */
    void tryOut(Exercise exercise, Terminal terminal) throws InterruptedException {
        told(() -> TryCommand.run(context, console, learner, exercise, Optional.of(terminal)));
    }

    /** A program or a prompt that runs for a while and may fail to start. */
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
