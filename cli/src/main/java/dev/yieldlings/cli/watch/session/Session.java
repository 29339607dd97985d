package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.learner.AfterPass;
import dev.yieldlings.cli.learner.Hints;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Notice;
import dev.yieldlings.cli.progress.SuiteEdition;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.child.SandboxException;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.suite.SuiteBrokeException;
import dev.yieldlings.engine.suite.SuiteException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state and the actions of a watch, independent of how it is displayed: the current exercise, its runs and its
 * hints.
 */
public final class Session {
    /** No run; the numbers of runs start at 1. */
    private static final int NO_RUN = 0;

    private final Learner learner;
    private final Runs runs;
    private final Presentation presentation;
    private Optional<Exercise> exercise;
    private State state = new State.Unchecked();
    private int run = NO_RUN;
    private Text verdict = Text.of(_ -> List.of());
    private boolean showsPage;

    /**
     * @param learner the learner's workspace and progress
     * @param runs grades the exercises
     * @param presentation how texts are presented
     * @param exercise the exercise to start with; empty if all are passed
     */
    public Session(Learner learner, Runs runs, Presentation presentation, Optional<Exercise> exercise) {
        this.learner = learner;
        this.runs = runs;
        this.presentation = presentation;
        this.exercise = exercise;
        exercise.ifPresent(runs::prepare);
    }

    public Learner learner() {
        return learner;
    }

    /** The current exercise; empty if all are passed. */
    public Optional<Exercise> exercise() {
        return exercise;
    }

    public State state() {
        return state;
    }

    /** Whether the current exercise was ever passed. */
    public boolean passed() {
        return exercise.filter(learner::isPassed).isPresent();
    }

    /** Starts the watch: checks the current exercise if the learner has already edited it, else shows its page. */
    public Answer begin() {
        return exercise.map(this::begin).orElseGet(() -> new Answer.Show(Texts.allPassed(learner)));
    }

    private Answer begin(Exercise at) {
        ExerciseFolder folder = learner.workspace().folder(at);
        if (folder.exists() && folder.isTouched()) {
            return check(at);
        }
        state = new State.Unchecked();
        showsPage = true;
        return new Answer.Show(presentation.start(learner, at));
    }

    /** Makes an exercise the current one, then starts it like {@link #begin()}. */
    public Answer go(Exercise to) {
        moveTo(to);
        return begin(to);
    }

    /**
     * Performs an action that does not depend on the display.
     *
     * @throws IllegalArgumentException for LIST, OPEN, RUN, TRY and QUIT, which each kind of watch performs itself
     */
    public Answer perform(Action action) {
        return switch (action) {
            case NEXT -> at(this::next);
            case HINT -> at(current -> new Answer.Show(Texts.hint(learner, current)));
            case CHECK -> at(this::check);
            case SOLUTION -> at(this::solution);
            case PAGE -> at(this::pageOrVerdict);
            case RESET ->
                at(current -> new Answer.Ask("Put back the starter of " + current.id() + "?", () -> reset(current)));
            case KEYS -> new Answer.Show(Texts.keys());
            case LIST, OPEN, RUN, TRY, QUIT ->
                throw new IllegalArgumentException(action + " differs from place to place");
        };
    }

    private Answer at(Function<Exercise, Answer> action) {
        return exercise.map(action)
                .orElseGet(() -> new Answer.Say("All exercises are passed; the list (l) leads back to any of them."));
    }

    private Answer next(Exercise at) {
        if (!passed()) {
            return new Answer.Say(at.id() + " is not passed yet. The list (l) leads to any other exercise.");
        }
        moveTo(learner.progress().unsolvedAfter(learner.course(), at));
        return begin();
    }

    private Answer check(Exercise at) {
        state = new State.Checking();
        run = runs.begin(at, learner.workspace().folder(at).folder());
        return new Answer.Stay();
    }

    private Answer solution(Exercise at) {
        return passed()
                ? new Answer.Show(Texts.solution(learner, at))
                : new Answer.Say("The solution is shown once you have passed; h gives a hint.");
    }

    private Answer page(Exercise at) {
        showsPage = true;
        return new Answer.Show(Texts.page(learner, at));
    }

    private Answer pageOrVerdict(Exercise at) {
        boolean back = showsPage;
        showsPage = false;
        return switch (state) {
            case State.Checked _ when back -> new Answer.Show(verdict);
            case State.Checked _, State.Unchecked _, State.Checking _, State.Broken _ -> page(at);
        };
    }

    /** Returns from a hint, a solution or the keys: to the verdict, or to the page if there is no verdict. */
    public Answer back() {
        return at(current -> switch (state) {
            case State.Checked _ -> {
                showsPage = false;
                yield new Answer.Show(verdict);
            }
            case State.Unchecked _, State.Checking _, State.Broken _ -> page(current);
        });
    }

    /** Restores the starter of an exercise. The learner's files are kept as a backup. */
    public Answer reset(Exercise which) {
        return learner.folder(which)
                .reset(learner.workspace().backups())
                .<Answer>map(
                        kept -> new Answer.Say("The starter is back; yours is kept in " + learner.shown(kept) + "."))
                .orElseGet(() -> new Answer.Say("The starter was there already; there is nothing of yours to keep."));
    }

    /**
     * Handles saved files. If the current exercise is among them, it is checked. Otherwise, if a single other
     * exercise was saved and differs from its starter, it becomes the current one and is checked.
     */
    public Answer saved(Set<String> ids) {
        if (exercise.isPresent() && ids.contains(exercise.get().id())) {
            return check(exercise.get());
        }
        if (ids.size() > 1) {
            return new Answer.Say("Files of " + ids.size() + " other exercises have changed.");
        }
        Optional<Exercise> other = ids.stream()
                .findFirst()
                .flatMap(learner.course()::exercise)
                .filter(saved -> learner.workspace().folder(saved).isTouched());
        if (other.isEmpty()) {
            return new Answer.Stay();
        }
        moveTo(other.get());
        return check(other.get());
    }

    private void moveTo(Exercise to) {
        moveTo(Optional.of(to));
    }

    private void moveTo(Optional<Exercise> to) {
        runs.cancel();
        run = NO_RUN;
        exercise = to;
        learner.choose(to);
        to.ifPresent(runs::prepare);
    }

    /** Records and shows the verdict of a run. Ignores a run that is no longer the latest. */
    public Answer ended(int ended, Report report) {
        if (ended != run || exercise.isEmpty()) {
            return new Answer.Stay();
        }
        Exercise at = exercise.get();
        state = new State.Checked(report, LocalTime.now(ZoneId.systemDefault()));
        showsPage = false;
        learner.save(at, progress -> progress.with(report, Hints.fitting(at, report), SuiteEdition.of(at)));
        verdict = presentation.verdict(learner, at, report, afterwards(at, report));
        return new Answer.Show(verdict);
    }

    private List<String> afterwards(Exercise at, Report report) {
        List<String> paragraphs =
                new ArrayList<>(Notice.ofPublicOnly(at).stream().toList());
        if (report.passed()) {
            paragraphs.addAll(AfterPass.paragraphs(learner, at, new AfterPass.Ways("n", "s")));
        }
        return paragraphs;
    }

    /** Adds a misconception that was recognised after the verdict. */
    public Answer recognised(int recognised, Report report) {
        if (recognised != run
                || !(state instanceof State.Checked checked)
                || exercise.isEmpty()
                || report.misconception().isEmpty()) {
            return new Answer.Stay();
        }
        Exercise at = exercise.get();
        state = new State.Checked(report, checked.time());
        learner.save(at, progress -> progress.fitting(Hints.fitting(at, report)));
        Text before = verdict;
        verdict = presentation.verdict(learner, at, report, afterwards(at, report));
        return new Answer.Amend(
                before,
                verdict,
                "This looks familiar: " + report.misconception().get().sentence());
    }

    /** Shows why a run could not be carried out. Rethrows a failure that can only be a bug of ours. */
    public Answer broke(int ended, Throwable failure) {
        return switch (failure) {
            case SuiteException e -> broken(ended, e.getMessage());
            case SuiteBrokeException e -> broken(ended, e.getMessage());
            case SandboxException e -> broken(ended, e.getMessage());
            case ChildException e -> broken(ended, e.getMessage());
            case WorkspaceException e -> broken(ended, e.getMessage());
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        };
    }

    private Answer broken(int ended, @Nullable String why) {
        if (ended != run) {
            return new Answer.Stay();
        }
        state = new State.Broken();
        return new Answer.Show(Texts.broken(String.valueOf(why)));
    }
}
