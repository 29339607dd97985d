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

/** Where a submission's sources lie, as annotations name it: from the top of the repository that they are in. */
public final class SourcePaths {
    private SourcePaths() {}

    /**
     * The paths of an exercise's files, by their names.
     *
     * @param arrival what was handed in
     * @param exercise the exercise: where a folder is its own, the files in there are meant
     * @param folder the folder that the arrival's origin is named from
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

    /** The nearest folder above that Git keeps. */
    private static Optional<Path> top(Path path) {
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
