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
 * Maps the folders of a workspace to exercises by their names.
 *
 * @param root the workspace
 * @param names the folders' names, sorted
 */
public record FolderNames(Path root, List<String> names) {
    public FolderNames {
        names = List.copyOf(names);
    }

    /** Lists the folders of a workspace; empty if the workspace does not exist. */
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

    /**
     * Returns the folders for an exercise: usually one, none if it is missing, several if the learner has copied
     * it. The first one is used.
     */
    public List<String> of(Exercise exercise) {
        return names.stream()
                .filter(exercise::isMeantBy)
                .sorted(Comparator.comparing(name -> !name.equals(exercise.folderName())))
                .toList();
    }

    /**
     * Returns the folders that belong to no exercise of the course by their names, but contain all files of this
     * exercise.
     */
    public List<String> lookalikes(Exercise exercise, Course course) {
        return names.stream()
                .filter(name -> course.inFolder(name).isEmpty())
                .filter(name -> exercise.files().stream()
                        .allMatch(file -> Files.isRegularFile(root.resolve(name).resolve(file))))
                .toList();
    }
}
