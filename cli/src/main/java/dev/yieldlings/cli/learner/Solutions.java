package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The reference solutions of an exercise, one for each style in which it can be written. */
public final class Solutions {
    /** The name of the solution that is in the solution folder itself. */
    private static final String MAIN = "main";

    private final Map<String, Path> styles;

    private Solutions(Map<String, Path> styles) {
        this.styles = styles;
    }

    /** Returns the solutions of an exercise; none if the course came in a learner's pack. */
    public static Solutions of(Exercise exercise) {
        Map<String, Path> styles = new LinkedHashMap<>();
        Path folder = exercise.solution();
        if (exercise.files().stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)))) {
            styles.put(MAIN, folder);
        }
        if (!Files.isDirectory(folder)) {
            return new Solutions(styles);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(Files::isDirectory)
                    .sorted()
                    .forEach(style -> styles.put(String.valueOf(style.getFileName()), style));
        } catch (IOException e) {
            throw new WorkspaceException("The solution can't be read", e);
        }
        return new Solutions(styles);
    }

    /** Returns the names of the styles; the first one is shown by default. */
    public List<String> names() {
        return List.copyOf(styles.keySet());
    }

    /** Returns the folder of a style, or empty if there is no such style. */
    public Optional<Path> folder(String name) {
        return Optional.ofNullable(styles.get(name));
    }
}
