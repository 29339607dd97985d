package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.progress.ChangedChecks;
import dev.yieldlings.cli.progress.ExerciseProgress;
import dev.yieldlings.cli.progress.Progress;
import dev.yieldlings.cli.progress.ProgressFile;
import dev.yieldlings.cli.update.WorkspaceNews;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.cli.workspace.FolderNames;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The learner's context: the workspace that contains the current folder, its course, and the progress. */
public final class Learner {
    private final Context context;
    private final Workspace workspace;
    private final Course course;
    private final SavedProgress progress;

    private Learner(Context context, Workspace workspace) {
        this.context = context;
        this.workspace = workspace;
        this.course = load(context, workspace);
        this.progress = new SavedProgress(new ProgressFile(workspace), context.console());
    }

    /**
     * Opens the workspace that contains the current folder.
     *
     * @throws UserError if there is none
     */
    public static Learner open(Context context) {
        return find(context)
                .orElseThrow(() -> new UserError("This is not inside a workspace. Go to yours, or make one with `"
                        + context.program() + " init`."));
    }

    /**
     * Finds the workspace that contains the current folder; empty if there is none. If the program has news for
     * the workspace, one line is printed.
     */
    public static Optional<Learner> find(Context context) {
        Optional<Learner> learner =
                Workspace.around(context.folder()).map(workspace -> new Learner(context, workspace));
        learner.ifPresent(Learner::tellNews);
        return learner;
    }

    private void tellNews() {
        Installation installation = context.installation();
        WorkspaceNews news =
                WorkspaceNews.of(workspace, course, installation.kit(), installation.cache(), Version.current());
        Notice.of(news, context.program() + " init").ifPresent(context.console().err()::println);
        Notice.ofChecks(
                        course.exercises().stream()
                                .map(exercise ->
                                        ChangedChecks.of(exercise, progress().of(exercise), Instant.now()))
                                .toList(),
                        program())
                .ifPresent(context.console().err()::println);
        FolderNames folders = workspace.folders();
        course.exercises()
                .forEach(exercise -> Notice.ofCopies(folders.of(exercise))
                        .ifPresent(context.console().err()::println));
    }

    private static Course load(Context context, Workspace workspace) {
        Path folder = workspace.settings().courseFolder().orElse(context.course());
        if (!Files.isDirectory(folder)) {
            throw new UserError("The course of this workspace is not in " + folder + " any more. If it has moved, say "
                    + "where to: " + context.program() + " init --course DIR " + workspace.root());
        }
        return Courses.load(folder);
    }

    /** The workspace. */
    public Workspace workspace() {
        return workspace;
    }

    /** The workspace's course. */
    public Course course() {
        return course;
    }

    /** The learner's progress. */
    public Progress progress() {
        return progress.get();
    }

    /**
     * Saves a change of the progress, or prints that it can't be saved. Either way this object continues with the
     * changed progress. If the change passes the chosen exercise, the learner continues with the next one.
     */
    public ExerciseProgress save(Exercise exercise, UnaryOperator<ExerciseProgress> change) {
        return progress.change(before -> before.with(course, exercise, change)).of(exercise);
    }

    /** Whether the learner has passed an exercise. */
    public boolean isPassed(Exercise exercise) {
        return progress().of(exercise).passed();
    }

    /**
     * Saves the learner's choice of the current exercise.
     *
     * @param chosen the exercise; empty to follow the order of the course
     */
    public void choose(Optional<Exercise> chosen) {
        progress.change(before -> before.withCurrent(chosen.map(Exercise::id)));
    }

    /**
     * Returns the exercise for a command: the named one, else the one whose folder the user is in, else the
     * current one.
     */
    public Exercise exercise(@Nullable String typed) {
        if (typed != null) {
            // The shell completes a folder's name with a slash, and an editor passes the path of a file inside the
            // folder.
            String name = typed.replaceFirst("(?<=[^./])[/\\\\].*$", "");
            Exercise exercise = Courses.exercise(course, name);
            Notice.ofOldName(exercise, name).ifPresent(context.console().err()::println);
            return exercise;
        }
        return here().orElseThrow(
                        () -> new UserError("All exercises are passed, so say which one you mean, by its id or "
                                + "number. `" + program() + " list` shows them."));
    }

    /** Returns the exercise whose folder the user is in, else the current one. Empty if all are passed. */
    public Optional<Exercise> here() {
        return workspace
                .folderAround(context.folder())
                .flatMap(course::inFolder)
                .or(this::current);
    }

    /** Returns the current exercise: the chosen one, else the first one not passed. Empty if all are passed. */
    public Optional<Exercise> current() {
        return progress().current(course);
    }

    /**
     * Returns the learner's folder for an exercise.
     *
     * @throws UserError if it does not exist
     */
    public ExerciseFolder folder(Exercise exercise) {
        ExerciseFolder folder = workspace.folder(exercise);
        if (!folder.exists()) {
            List<String> others = workspace.folders().lookalikes(exercise, course);
            throw new UserError("The folder " + exercise.folderName() + " is missing. "
                    + (others.isEmpty()
                            ? ""
                            : "Is it " + String.join(" or ", others) + "? Then give it back its name. ")
                    + "`" + program() + " init` makes a new one and leaves everything else as it is.");
        }
        return folder;
    }

    /** Combines a report with the paths of the learner's files, as the user may type them in the current folder. */
    public Graded graded(Exercise exercise, Report report) {
        Map<String, String> paths = new HashMap<>();
        for (Path file : workspace.folder(exercise).files()) {
            paths.put(String.valueOf(file.getFileName()), shown(file).replace('\\', '/'));
        }
        return new Graded("", "", paths, "", report);
    }

    /** Returns the command that runs the program from the current folder. */
    public String program() {
        boolean isRoot = workspace.root().equals(context.folder().normalize());
        return isRoot ? workspace.call().orElse(context.program()) : context.program();
    }

    /** Returns the shortest command line that applies a command to an exercise from the current folder. */
    public String command(String command, Exercise exercise) {
        boolean isUnderstood = here().filter(exercise::equals).isPresent();
        return program() + " " + command + (isUnderstood ? "" : " " + exercise.id());
    }

    /** Returns a path as the user may type it in the current folder. */
    public String shown(Path path) {
        Path from = context.folder().normalize();
        Path shown =
                path.startsWith(workspace.root()) && from.startsWith(workspace.root()) ? from.relativize(path) : path;
        return shown.toString().isEmpty() ? "." : shown.toString();
    }
}
