package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Occurrence;
import dev.yieldlings.cli.screen.Window;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.watch.list.ListAnswer;
import dev.yieldlings.cli.watch.session.Action;
import dev.yieldlings.cli.watch.session.Answer;
import dev.yieldlings.cli.watch.session.Event;
import dev.yieldlings.cli.watch.session.Session;
import dev.yieldlings.cli.watch.session.State;
import dev.yieldlings.cli.watch.session.Text;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A watch in a full-screen window, controlled by single keys. */
final class WindowWatch {
    /** The exit code by which shells know that Ctrl-C ended a program: 128 + SIGINT. */
    private static final int INTERRUPTED = 130;

    private final Session session;
    private final Window window;
    private final BlockingQueue<Event> events;
    private final Notices notices;
    private final Optional<Editor> editor;
    private final TerminalTakeover interludes;
    private final WindowContent content;
    private Answer.@Nullable Ask question;
    private boolean hasDeclined;
    private @Nullable Integer exit;

    WindowWatch(
            Session session,
            Window window,
            BlockingQueue<Event> events,
            Notices notices,
            Optional<Editor> editor,
            TerminalTakeover interludes,
            Canvas canvas) {
        this.session = session;
        this.window = window;
        this.events = events;
        this.notices = notices;
        this.editor = editor;
        this.interludes = interludes;
        this.content = new WindowContent(session, canvas);
    }

    /** Runs until the learner quits. Returns the exit code of the process. */
    int run() throws InterruptedException {
        take(session::begin);
        window.askForKey();
        while (exit == null) {
            if (events.isEmpty()) {
                window.show(content.draw(window.size()));
            }
            happened(events.take());
        }
        return exit;
    }

    private void happened(Event event) throws InterruptedException {
        switch (event) {
            case Event.Saved(var exercises) -> {
                if (hasDeclined) {
                    content.say("");
                    hasDeclined = false;
                }
                take(() -> session.saved(exercises));
                if (session.state() instanceof State.Checking) {
                    content.closeList();
                }
            }
            case Event.Graded(int run, var report) -> take(() -> session.ended(run, report));
            case Event.Recognised(int run, var report) -> take(() -> session.recognised(run, report));
            case Event.Broke(int run, var failure) -> take(() -> session.broke(run, failure));
            case Event.Unwatched(String reason) -> content.say(reason);
            case Event.Typed _, Event.TypedAll _ -> {}
            case Event.Pressed(Key key) -> {
                pressed(key);
                if (exit == null) {
                    window.askForKey();
                }
            }
            case Event.Occurred(Occurrence occurrence) -> {
                switch (occurrence) {
                    case RESIZED -> window.clear();
                    case SUSPENDED -> suspend();
                    case CONTINUED -> window.enter();
                    case INTERRUPTED -> exit = INTERRUPTED;
                    case GONE -> exit = ExitCode.PASSED.code();
                }
            }
        }
        content.refreshList();
    }

    /**
     * Suspends the program (Ctrl-Z). A check's time limit goes on while the processes are stopped, so a check that
     * was running is started again afterwards.
     */
    private void suspend() {
        boolean isChecking = session.state() instanceof State.Checking;
        window.suspend();
        if (isChecking) {
            take(() -> session.perform(Action.CHECK));
        }
    }

    private void pressed(Key key) throws InterruptedException {
        content.say("");
        hasDeclined = false;
        Optional<ListAnswer> inList = content.inList(key);
        if (inList.isPresent()) {
            listed(inList.get());
        } else if (question != null) {
            answered(question, key);
        } else if (key == Key.Named.ESCAPE) {
            take(session::back);
        } else if (!content.moved(key) && key instanceof Key.Character(int c)) {
            Optional<Action> action = Action.of(c);
            if (action.isPresent()) {
                perform(action.get());
            }
        }
    }

    private void listed(ListAnswer answer) {
        switch (answer) {
            case ListAnswer.Stay() -> {}
            case ListAnswer.Back() -> content.closeList();
            case ListAnswer.Go(Exercise exercise) -> {
                content.closeList();
                take(() -> session.go(exercise));
            }
            case ListAnswer.Reset(Exercise exercise) -> {
                take(() -> session.reset(exercise));
                content.refreshList();
            }
        }
    }

    private void answered(Answer.Ask asked, Key key) {
        question = null;
        if (key instanceof Key.Character c && (c.is('y') || c.is('Y'))) {
            take(asked.yes());
        } else {
            content.say("Left as it was.");
            hasDeclined = true;
        }
    }

    private void perform(Action action) throws InterruptedException {
        switch (action) {
            case QUIT -> exit = ExitCode.PASSED.code();
            case OPEN -> edit();
            case LIST -> content.openList();
            case RUN -> runMain();
            case TRY -> tryOut();
            case NEXT, HINT, CHECK, SOLUTION, PAGE, RESET, KEYS -> take(() -> session.perform(action));
        }
    }

    /** Performs an action. Shows its failure if the workspace refuses it, so that the watch goes on. */
    private void take(Supplier<Answer> answer) {
        try {
            take(answer.get());
        } catch (WorkspaceException | UserError e) {
            content.say(String.valueOf(e.getMessage()));
        }
    }

    private void take(Answer answer) {
        switch (answer) {
            case Answer.Stay() -> {}
            case Answer.Show(Text text) -> content.show(text);
            case Answer.Amend amend -> content.amend(amend.before(), amend.after());
            case Answer.Say(String sentence) -> content.say(sentence);
            case Answer.Ask ask -> {
                question = ask;
                content.say(ask.question() + " y: yes, any other key: no");
            }
        }
        String printed = notices.take();
        if (!printed.isEmpty()) {
            content.say(printed);
        }
    }

    private void runMain() throws InterruptedException {
        if (session.exercise().isEmpty()) {
            return;
        }
        window.leave();
        interludes.run(session.exercise().get());
        window.awaitEnter("Enter goes back to the window.");
        comeBack();
    }

    private void tryOut() throws InterruptedException {
        if (session.exercise().isEmpty()) {
            return;
        }
        window.leave();
        interludes.tryOut(session.exercise().get(), window.terminal());
        comeBack();
    }

    /**
     * Takes the terminal back. Signals that were raised meanwhile were meant for the other program, so they are
     * dropped.
     */
    private void comeBack() {
        events.removeIf(event -> event instanceof Event.Occurred);
        window.enter();
    }

    private void edit() throws InterruptedException {
        if (session.exercise().isEmpty()) {
            return;
        }
        if (editor.isEmpty()) {
            content.say(Editor.NONE);
            return;
        }
        ExerciseFolder folder =
                session.learner().workspace().folder(session.exercise().get());
        window.leave();
        Optional<String> fault = editor.get().open(folder.files(), folder.folder());
        comeBack();
        fault.ifPresent(content::say);
    }
}
