package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A learner's folder: a folder for each exercise, and a hidden one for what the program remembers.
 *
 * @param root the folder
 * @param settings what it was made from
 */
public record Workspace(Path root, Settings settings) {
    /** The hidden folder's name. */
    public static final String HIDDEN = ".yieldlings";

    /** The name of the script in the workspace that runs the program. */
    public static final String LAUNCHER = "yieldlings";

    /** The same on Windows. */
    public static final String WINDOWS_LAUNCHER = "yieldlings.cmd";

    /**
     * The workspace that a folder is in.
     *
     * @throws WorkspaceException if there is one, but damaged
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
     * The workspace that this very folder is.
     *
     * @throws WorkspaceException if it is one, but damaged
     */
    public static Optional<Workspace> at(Path root) {
        Path file = settingsFile(root);
        return Files.isRegularFile(file) ? Optional.of(new Workspace(root, Settings.read(file))) : Optional.empty();
    }

    /** How the program is called from inside this very folder; nothing if no script is here. */
    public Optional<String> call() {
        boolean isWindows = root.getFileSystem().getSeparator().equals("\\");
        Path script = root.resolve(isWindows ? WINDOWS_LAUNCHER : LAUNCHER);
        return Files.isExecutable(script)
                ? Optional.of(isWindows ? ".\\" + LAUNCHER : "./" + LAUNCHER)
                : Optional.empty();
    }

    /** Where the course lies that came in a pack. */
    public static Path packedCourse(Path root) {
        return root.toAbsolutePath().normalize().resolve(HIDDEN).resolve("course");
    }

    /** The folder of what the program remembers. */
    public Path hidden() {
        return root.resolve(HIDDEN);
    }

    /**
     * The learner's folder of an exercise, whether it is there or not. In a workspace that an earlier version made, or
     * from before the exercise got its number, it has another name.
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

    /** The names of its folders as they are now. */
    public FolderNames folders() {
        return FolderNames.in(root);
    }

    /** Where replaced work is kept. */
    public Backups backups() {
        return new Backups(hidden().resolve("backups"));
    }

    /** The name of the folder directly in the workspace that a folder is in or is. */
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
