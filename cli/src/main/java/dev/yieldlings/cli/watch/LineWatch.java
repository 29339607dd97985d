package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.learner.ExerciseStatus;
import dev.yieldlings.cli.learner.ProgressBar;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.watch.session.Action;
import dev.yieldlings.cli.watch.session.Answer;
import dev.yieldlings.cli.watch.session.Event;
import dev.yieldlings.cli.watch.session.Session;
import dev.yieldlings.cli.watch.session.Text;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.Report;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A watch for screen readers and output panes: it prints line by line and reads commands as letters followed by
 * Enter.
 */
final class LineWatch {
    private final Session session;
    private final Console console;
    private final BlockingQueue<Event> events;
    private final Notices notices;
    private final Optional<Editor> editor;
    private final TerminalTakeover interludes;
    private Answer.@Nullable Ask question;
    private boolean over;

    LineWatch(
            Session session,
            Console console,
            BlockingQueue<Event> events,
            Notices notices,
            Optional<Editor> editor,
            TerminalTakeover interludes) {
        this.session = session;
        this.console = console;
        this.events = events;
        this.notices = notices;
        this.editor = editor;
        this.interludes = interludes;
    }

    /** Runs until the learner quits. Returns the exit code of the process. */
    int run() throws InterruptedException {
        say("What you save is checked at once. Type a letter and Enter: h for a hint, ? for all letters, q to leave.");
        introduce();
        take(session::begin);
        // checkError is true once the reader of our output has closed its end.
        while (!over && !console.out().checkError()) {
            happened(events.take());
        }
        return ExitCode.PASSED.code();
    }

    private void introduce() {
        session.exercise()
                .ifPresent(exercise ->
                        say("Exercise " + exercise.number() + ", " + exercise.id() + ": " + exercise.title() + "."));
    }

    private void happened(Event event) throws InterruptedException {
        switch (event) {
            case Event.Saved(var exercises) -> take(() -> session.saved(exercises));
            case Event.Graded(int run, Report report) -> {
                Answer answer = session.ended(run, report);
                take(answer);
                if (answer instanceof Answer.Show) {
                    howFar();
                }
            }
            case Event.Recognised(int run, var report) -> take(() -> session.recognised(run, report));
            case Event.Broke(int run, var failure) -> take(() -> session.broke(run, failure));
            case Event.Unwatched(String reason) -> say(reason);
            case Event.Typed(String line) -> typed(line.strip());
            case Event.Occurred _, Event.Pressed _, Event.TypedAll _ -> {}
        }
    }

    private void typed(String line) throws InterruptedException {
        if (question != null) {
            Answer.Ask asked = question;
            question = null;
            take(line.equalsIgnoreCase("y") ? asked.yes() : () -> new Answer.Say("Left as it was."));
        } else if (!line.isEmpty()) {
            Optional<Action> action = line.length() == 1 ? Action.of(line.charAt(0)) : Optional.empty();
            if (action.isPresent()) {
                perform(action.get());
            } else {
                take(() -> goTo(line));
            }
        }
    }

    private void perform(Action action) throws InterruptedException {
        switch (action) {
            case QUIT -> over = true;
            case LIST -> list();
            case OPEN -> edit();
            case RUN -> runMain();
            case TRY -> tryOut();
            case NEXT, HINT, CHECK, SOLUTION, PAGE, RESET, KEYS -> take(() -> session.perform(action));
        }
    }

    private Answer goTo(String typed) {
        return Courses.find(session.learner().course(), typed)
                .map(session::go)
                .orElseGet(() -> new Answer.Say("There is no letter and no exercise "
                        + console.canvas().glyphs().clean(typed) + ". ? shows the letters, l the exercises."));
    }

    /** Performs an action. Prints its failure if the workspace refuses it, so that the watch goes on. */
    private void take(Supplier<Answer> action) {
        Optional<Exercise> before = session.exercise();
        try {
            Answer answer = action.get();
            if (!session.exercise().equals(before)) {
                introduce();
            }
            take(answer);
        } catch (WorkspaceException | UserError e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    private void take(Answer answer) {
        switch (answer) {
            case Answer.Stay() -> {}
            case Answer.Show(Text text) -> {
                console.out().println();
                text.on(console.canvas()).lines().forEach(console.out()::println);
            }
            case Answer.Amend amend -> say(amend.sentence());
            case Answer.Say(String sentence) -> say(sentence);
            case Answer.Ask ask -> {
                question = ask;
                say(ask.question() + " Type y for yes, anything else for no.");
            }
        }
        say(notices.take());
    }

    private void howFar() {
        say(ProgressBar.numbers(session.learner().course(), session.learner().progress()) + ".");
        if (session.passed()) {
            say("n goes to the next exercise.");
        }
    }

    private void list() {
        for (Exercise exercise : session.learner().course().exercises()) {
            boolean isHere = session.exercise().filter(exercise::equals).isPresent();
            say(exercise.number() + " " + exercise.id() + ", "
                    + ExerciseStatus.of(exercise, session.learner()).words() + (isHere ? ", you are here" : "") + ".");
        }
        say("To go to one of them, type its number or its id.");
    }

    private void runMain() throws InterruptedException {
        if (session.exercise().isPresent()) {
            try (TypedInput typed = new TypedInput(events)) {
                interludes.runFed(session.exercise().get(), typed);
            }
            say("Back in the watch; ? shows the letters.");
        }
    }

    private void tryOut() throws InterruptedException {
        if (session.exercise().isPresent()) {
            try (TypedInput typed = new TypedInput(events)) {
                interludes.tryFed(session.exercise().get(), typed);
            }
            say("Back in the watch; ? shows the letters.");
        }
    }

    private void edit() throws InterruptedException {
        if (session.exercise().isEmpty()) {
            return;
        }
        if (editor.isEmpty()) {
            say(Editor.NONE);
            return;
        }
        ExerciseFolder folder =
                session.learner().workspace().folder(session.exercise().get());
        editor.get().open(folder.files(), folder.folder()).ifPresent(this::say);
    }

    private void say(String sentence) {
        if (!sentence.isEmpty()) {
            Wrap.lines(sentence, console.width()).forEach(console.out()::println);
        }
        console.out().flush();
    }
}
