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
 * The watched folders of a workspace: its root, in which exercise folders appear and disappear, and the exercise
 * folders with their subfolders.
 *
 * <p>An exercise folder may be a symbolic link. Links inside it are not followed, as in reading a submission.
 */
final class ExerciseTree implements FileTreeVisitor {
    /** The depth to which a submission is read. */
    private static final int DEEPEST = 8;

    /** Output folders of build tools. */
    private static final Set<String> BUILT = Set.of("target", "build");

    private final Path root;
    private final List<Exercise> exercises;

    /**
     * @param root the workspace's real path, without symbolic links
     */
    ExerciseTree(Path root, List<Exercise> exercises) {
        this.root = root;
        this.exercises = List.copyOf(exercises);
    }

    Path root() {
        return root;
    }

    /**
     * Returns the exercise that a source file belongs to, whether the file exists or not. Empty if the file is no
     * source file of an exercise, for example an editor's temporary file.
     */
    Optional<Exercise> exerciseOf(Path file) {
        return file.toString().endsWith(".java") && !isPassedOver(file) ? around(file) : Optional.empty();
    }

    /** Whether a path is an exercise folder. */
    boolean isExercise(Path path) {
        return root.equals(path.getParent()) && around(path).isPresent();
    }

    /** One change for each exercise folder, whether the folder exists or not. */
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
            // Deleted meanwhile; another event reports that.
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
