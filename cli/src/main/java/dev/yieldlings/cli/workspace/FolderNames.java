package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose a workspace's folders are, as their names say.
 *
 * @param root the workspace
 * @param names the folders' names, in order
 */
public record FolderNames(Path root, List<String> names) {
    public FolderNames {
        names = List.copyOf(names);
    }

    /** Reads them; a workspace that is not there has none. */
    static FolderNames in(Path root) {
        try (Stream<Path> inside = Files.list(root)) {
            return new FolderNames(
                    root,
                    inside.filter(Files::isDirectory)
                            .map(folder -> String.valueOf(folder.getFileName()))
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList());
        } catch (NoSuchFileException e) {
            return new FolderNames(root, List.of());
        } catch (IOException e) {
            throw new WorkspaceException("The workspace can't be read", e);
        }
    }

    /** Those that are for an exercise: one, or none, or several where the learner has copied it. The first one counts. */
    public List<String> of(Exercise exercise) {
        return names.stream()
                .filter(exercise::isMeantBy)
                .sorted(Comparator.comparing(name -> !name.equals(exercise.folderName())))
                .toList();
    }

    /** Those that are for no exercise of a course, though they have all files that this one asks for. */
    public List<String> lookalikes(Exercise exercise, Course course) {
        return names.stream()
                .filter(name -> course.inFolder(name).isEmpty())
                .filter(name -> exercise.files().stream()
                        .allMatch(file -> Files.isRegularFile(root.resolve(name).resolve(file))))
                .toList();
    }
}
