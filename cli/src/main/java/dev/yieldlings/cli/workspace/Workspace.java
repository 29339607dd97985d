package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A learner's workspace: one folder for each exercise, and a hidden folder for the program's own data.
 *
 * @param root the workspace's folder
 * @param settings its settings
 */
public record Workspace(Path root, Settings settings) {
    /** The hidden folder's name. */
    public static final String HIDDEN = ".yieldlings";

    /** The name of the script in the workspace that runs the program. */
    public static final String LAUNCHER = "yieldlings";

    /** The name of that script on Windows. */
    public static final String WINDOWS_LAUNCHER = "yieldlings.cmd";

    /**
     * Finds the workspace that contains a folder. Empty if there is none.
     *
     * @throws WorkspaceException if the workspace is damaged
     */
    public static Optional<Workspace> around(Path folder) {
        for (Path root = folder.toAbsolutePath().normalize(); root != null; root = root.getParent()) {
            Optional<Workspace> here = at(root);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    /**
     * Opens the workspace whose root is this folder. Empty if the folder is not the root of a workspace.
     *
     * @throws WorkspaceException if the workspace is damaged
     */
    public static Optional<Workspace> at(Path root) {
        Path file = settingsFile(root);
        return Files.isRegularFile(file) ? Optional.of(new Workspace(root, Settings.read(file))) : Optional.empty();
    }

    /** The command that runs the program from the workspace's root, or empty if the workspace contains no script. */
    public Optional<String> call() {
        boolean isWindows = root.getFileSystem().getSeparator().equals("\\");
        Path script = root.resolve(isWindows ? WINDOWS_LAUNCHER : LAUNCHER);
        return Files.isExecutable(script)
                ? Optional.of(isWindows ? ".\\" + LAUNCHER : "./" + LAUNCHER)
                : Optional.empty();
    }

    /** The folder of the course in a workspace that was made from a learner's pack. */
    public static Path packedCourse(Path root) {
        return root.toAbsolutePath().normalize().resolve(HIDDEN).resolve("course");
    }

    /** The hidden folder for the program's own data. */
    public Path hidden() {
        return root.resolve(HIDDEN);
    }

    /**
     * Returns the folder of an exercise, whether it exists or not. Its name may differ from the exercise's current
     * folder name if an earlier version made the workspace, or if the exercise's number has changed.
     */
    public ExerciseFolder folder(Exercise exercise) {
        Path usual = root.resolve(exercise.folderName());
        return new ExerciseFolder(
                Files.isDirectory(usual)
                        ? usual
                        : FolderNames.in(root).of(exercise).stream()
                                .findFirst()
                                .map(root::resolve)
                                .orElse(usual),
                exercise);
    }

    /** Reads the current names of the workspace's folders. */
    public FolderNames folders() {
        return FolderNames.in(root);
    }

    /** The backups of this workspace. */
    public Backups backups() {
        return new Backups(hidden().resolve("backups"));
    }

    /**
     * Returns the name of the top-level folder of the workspace that contains a folder. Empty if the folder is the
     * workspace itself or outside it.
     */
    public Optional<String> folderAround(Path folder) {
        Path inside = folder.toAbsolutePath().normalize();
        return inside.startsWith(root) && !inside.equals(root)
                ? Optional.of(root.relativize(inside).getName(0).toString())
                : Optional.empty();
    }

    /** The file that marks a folder as a workspace. */
    public static Path settingsFile(Path root) {
        return root.resolve(HIDDEN).resolve("workspace.json");
    }
}
