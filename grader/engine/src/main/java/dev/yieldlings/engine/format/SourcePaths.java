package dev.yieldlings.engine.format;

import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.arrival.ArrivedFile;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the paths of a submission's source files for annotations, relative to the top of their Git repository. */
public final class SourcePaths {
    private SourcePaths() {}

    /**
     * Returns the paths of an exercise's files, by file name.
     *
     * @param arrival the submission
     * @param exercise the exercise; files in a folder named after it are preferred
     * @param folder the folder against which the arrival's origin is resolved
     */
    public static Map<String, String> of(Arrival arrival, Exercise exercise, Path folder) {
        Map<String, String> paths = new LinkedHashMap<>();
        Path origin = folder.resolve(arrival.origin()).normalize();
        Optional<Path> top = top(origin);
        for (String name : exercise.files()) {
            List<ArrivedFile> candidates = arrival.sources().stream()
                    .filter(file -> file.name().equals(name))
                    .toList();
            candidates.stream()
                    .filter(file -> file.folders().stream().anyMatch(exercise::isMeantBy))
                    .findFirst()
                    .or(() -> candidates.stream().findFirst())
                    .map(file -> arrival.form() == Arrival.Form.FILE ? origin : origin.resolve(file.place()))
                    .ifPresent(path -> paths.put(name, relative(path, top.orElse(folder))));
        }
        return paths;
    }

    private static String relative(Path path, Path top) {
        Path shown = path.startsWith(top) ? top.relativize(path) : path;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Returns the top folder of the Git repository that contains a path. */
    private static Optional<Path> top(Path path) {
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
