package dev.yieldlings.cli.watch.save;

import dev.yieldlings.engine.course.Exercise;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a workspace is watched: its own folder, where exercises' folders come and go, and these with what is in them.
 *
 * <p>The exercise's folder may be a link; links inside it are not followed, as a submission's reader doesn't either.
 */
final class ExerciseTree implements FileTreeVisitor {
    /** As deep as a submission is read. */
    private static final int DEEPEST = 8;

    /** Folders that build tools fill. */
    private static final Set<String> BUILT = Set.of("target", "build");

    private final Path root;
    private final List<Exercise> exercises;

    /**
     * @param root the workspace, without links in its path
     */
    ExerciseTree(Path root, List<Exercise> exercises) {
        this.root = root;
        this.exercises = List.copyOf(exercises);
    }

    Path root() {
        return root;
    }

    /** The exercise whose source a file is or would be; nothing if it is none, such as an editor's own file. */
    Optional<Exercise> exerciseOf(Path file) {
        return file.toString().endsWith(".java") && !isPassedOver(file) ? around(file) : Optional.empty();
    }

    /** Whether a path is that of an exercise's folder. */
    boolean isExercise(Path path) {
        return root.equals(path.getParent()) && around(path).isPresent();
    }

    /** The folders of all exercises, whether they are there or not. */
    List<Change> all() {
        return exercises.stream()
                .map(exercise -> new Change(root.resolve(exercise.folderName()), exercise.id(), QuietPeriod.SEVERAL))
                .toList();
    }

    private Optional<Exercise> around(Path path) {
        if (!path.startsWith(root) || path.equals(root)) {
            return Optional.empty();
        }
        String folder = root.relativize(path).getName(0).toString();
        return exercises.stream().filter(exercise -> exercise.isMeantBy(folder)).findFirst();
    }

    private boolean isPassedOver(Path path) {
        for (Path part : root.relativize(path)) {
            if (part.toString().startsWith(".") || BUILT.contains(part.toString())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void recursiveVisitFiles(Path start, Callback onFolder, Callback onFile) throws IOException {
        if (start.equals(root)) {
            onFolder.call(root);
            for (Path folder : list(root)) {
                if (isExercise(folder) && Files.isDirectory(folder)) {
                    visit(folder, onFolder, onFile);
                }
            }
        } else if (around(start).isPresent()) {
            visit(start, onFolder, onFile);
        }
    }

    private void visit(Path folder, Callback onFolder, Callback onFile) throws IOException {
        if (isPassedOver(folder) || folder.getNameCount() - root.getNameCount() > DEEPEST) {
            return;
        }
        try {
            onFolder.call(folder);
            for (Path inside : list(folder)) {
                if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
                    visit(inside, onFolder, onFile);
                } else {
                    onFile.call(inside);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It is gone again, and another event says so.
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(inside::add);
        }
        return inside;
    }
}
