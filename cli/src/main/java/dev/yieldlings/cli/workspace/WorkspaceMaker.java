package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a workspace, or adds to one what is missing.
 *
 * <p>What the learner writes is never overwritten. What belongs to the program (the kit, the build files, the given
 * classes) is brought up to date; the texts among it are kept in the backups first. Each file appears as a whole, and
 * the one that marks the folder as a workspace comes first, so that an interrupted run is mended by another.
 */
public final class WorkspaceMaker {
    private final Path root;
    private final Course course;
    private final Placement placement;

    private WorkspaceMaker(Path root, Course course) {
        this.root = root;
        this.course = course;
        this.placement = new Placement(root);
    }

    /** Whether a folder may become a workspace: it is one, was begun, is not there, or has only hidden files. */
    public static boolean isWelcome(Path root) {
        if (Files.isDirectory(root.resolve(Workspace.HIDDEN)) || Files.notExists(root, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.allMatch(file -> String.valueOf(file.getFileName()).startsWith("."));
        } catch (IOException e) {
            throw new WorkspaceException("The folder can't be read", e);
        }
    }

    /**
     * Makes a workspace.
     *
     * @param root a folder that is welcome
     * @param settings what to remember about the course
     * @param course the course
     * @param kit the kit's jar
     * @param launcher the script that starts the program, where one did
     */
    public static Made make(Path root, Settings settings, Course course, Path kit, Optional<Path> launcher) {
        Path folder = root.toAbsolutePath().normalize();
        try {
            boolean isNew = Files.notExists(folder.resolve(Workspace.HIDDEN));
            settings.write(Workspace.settingsFile(folder));
            Workspace workspace = new Workspace(folder, settings);
            return new WorkspaceMaker(folder, course).fill(workspace, isNew, kit, launcher);
        } catch (IOException e) {
            throw new WorkspaceException("The workspace can't be made", e);
        }
    }

    private Made fill(Workspace workspace, boolean isNew, Path kit, Optional<Path> launcher) throws IOException {
        List<Exercise> missing = course.exercises().stream()
                .filter(exercise -> !workspace.folder(exercise).exists())
                .toList();
        for (Exercise exercise : course.exercises()) {
            exercise(exercise);
        }
        placement.add(Path.of("README.md"), ProjectFiles.readme(course));
        placement.add(Path.of(".gitignore"), ProjectFiles.ignored());
        placement.own(Path.of("lib", "yieldlings-kit.jar"), Files.readAllBytes(kit));
        placement.own(Path.of("pom.xml"), ProjectFiles.pom(course));
        if (launcher.isPresent()) {
            placement.own(Path.of(Workspace.LAUNCHER), ProjectFiles.launcher(launcher.get()));
        }
        Optional<Path> kept = placement.refresh(workspace.backups());
        setPermissions(launcher.isPresent());
        List<Path> restored = placement.added().stream()
                .filter(file -> missing.stream().noneMatch(exercise -> file.startsWith(exercise.id())))
                .toList();
        return new Made(workspace, isNew, missing, restored, placement.outOfDate(), kept);
    }

    private void exercise(Exercise exercise) throws IOException {
        Path folder = Path.of(exercise.id());
        for (Path file : FileTree.files(exercise.starter())) {
            placement.add(
                    folder.resolve(file), Files.readAllBytes(exercise.starter().resolve(file)));
        }
        for (Path file : FileTree.files(exercise.given())) {
            placement.own(
                    folder.resolve(file), Files.readAllBytes(exercise.given().resolve(file)));
        }
        placement.add(folder.resolve("README.md"), Files.readAllBytes(exercise.readme()));
        placement.own(folder.resolve("pom.xml"), ProjectFiles.pom(exercise));
    }

    /** An editor should say that given files are for reading. Where a disk knows no permissions, nothing is lost. */
    private void setPermissions(boolean hasLauncher) throws IOException {
        for (Exercise exercise : course.exercises()) {
            for (Path file : FileTree.files(exercise.given())) {
                root.resolve(exercise.id()).resolve(file).toFile().setReadOnly();
            }
        }
        if (hasLauncher) {
            root.resolve(Workspace.LAUNCHER).toFile().setExecutable(true, false);
        }
    }
}
