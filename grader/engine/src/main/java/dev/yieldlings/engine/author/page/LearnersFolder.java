package dev.yieldlings.engine.author.page;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of an exercise that a learner gets, all in one folder: the page, the starter files and the given files. */
public final class LearnersFolder {
    private final Map<Path, Path> files = new TreeMap<>();
    private final Exercise exercise;

    /** Finds the files of an exercise. */
    public LearnersFolder(Exercise exercise) {
        this.exercise = exercise;
        files.put(Path.of("README.md"), exercise.readme());
        add(exercise.starter());
        add(exercise.given());
    }

    /** Returns each file's path in the course by its path in the learner's folder. */
    public Map<Path, Path> files() {
        return Map.copyOf(files);
    }

    /**
     * Whether the learner has the target of a page's link: a file of this folder, or the folder or page of another
     * exercise beside it.
     *
     * @param target the link's target, relative to the page
     */
    public boolean has(String target) {
        Path path;
        try {
            path = Path.of(exercise.id()).resolve(target).normalize();
        } catch (InvalidPathException e) {
            return false;
        }
        if (path.startsWith(exercise.id())) {
            Path inside = Path.of(exercise.id()).relativize(path);
            return files.keySet().stream().anyMatch(file -> file.startsWith(inside))
                    || inside.toString().isEmpty();
        }
        return path.getNameCount() <= 2 && beside(path);
    }

    private boolean beside(Path path) {
        boolean page = path.getNameCount() == 1 || path.endsWith("README.md");
        return page && exerciseFolders().contains(path.getName(0));
    }

    private List<Path> exerciseFolders() {
        Path course = exercise.folder().toAbsolutePath().resolve("../..").normalize();
        List<Path> names = new ArrayList<>();
        try (Stream<Path> found = Files.find(
                course, 3, (file, attributes) -> file.endsWith("exercise.json") && attributes.isRegularFile())) {
            found.forEach(file -> names.add(file.resolveSibling("").getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void add(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> files.put(folder.relativize(file), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
