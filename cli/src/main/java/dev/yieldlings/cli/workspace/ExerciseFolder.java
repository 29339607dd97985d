package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The learner's folder for one exercise.
 *
 * @param folder the folder's path
 * @param exercise the exercise
 */
public record ExerciseFolder(Path folder, Exercise exercise) {
    /** The folder's name in the workspace. */
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /** Whether the folder exists. */
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** The files that the learner edits. */
    public List<Path> files() {
        return exercise.files().stream().map(folder::resolve).toList();
    }

    /** The files that the course provides to read, not to edit. */
    public List<Path> givenFiles() {
        try {
            return FileTree.files(exercise.given()).stream()
                    .map(folder::resolve)
                    .toList();
        } catch (IOException e) {
            throw new WorkspaceException("The course can't be read", e);
        }
    }

    /** Whether the learner has changed any starter file. A deleted file does not count. */
    public boolean isTouched() {
        try {
            for (Path file : FileTree.files(exercise.starter())) {
                if (Files.exists(folder.resolve(file))
                        && FileTree.differ(
                                folder.resolve(file), exercise.starter().resolve(file))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new WorkspaceException("The workspace can't be read", e);
        }
    }

    /**
     * Restores the starter files. Other files stay.
     *
     * @param backups receives copies of the learner's files
     * @return the folder of the copies, or empty if no file differed from the starter
     */
    public Optional<Path> reset(Backups backups) {
        try {
            List<Path> changed = new ArrayList<>();
            List<Path> mine = new ArrayList<>();
            for (Path file : FileTree.files(exercise.starter())) {
                Path target = folder.resolve(file);
                if (Files.isDirectory(target)) {
                    throw new WorkspaceException(
                            target + " is a folder, where a file belongs. Move it away and reset again.");
                }
                if (FileTree.differ(target, exercise.starter().resolve(file))) {
                    changed.add(file);
                    if (Files.exists(target)) {
                        mine.add(file);
                    }
                }
            }
            Optional<Path> kept =
                    mine.isEmpty() ? Optional.empty() : Optional.of(backups.keep(exercise.id(), folder, mine));
            for (Path file : changed) {
                AtomicFile.write(
                        folder.resolve(file),
                        Files.readAllBytes(exercise.starter().resolve(file)));
            }
            return kept;
        } catch (IOException e) {
            throw new WorkspaceException(exercise.id() + " can't be reset", e);
        }
    }
}
