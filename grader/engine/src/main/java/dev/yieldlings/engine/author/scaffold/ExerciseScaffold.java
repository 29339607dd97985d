package dev.yieldlings.engine.author.scaffold;

import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Adds an exercise to a course, either from a template or around an existing JUnit class. */
public final class ExerciseScaffold {
    private final Path course;
    private final String id;

    /**
     * @param course the course's folder
     * @param id the new exercise's id
     */
    public ExerciseScaffold(Path course, String id) {
        this.course = course;
        this.id = id;
    }

    /**
     * Adds a small, sound exercise to start from.
     *
     * @return the exercise's folder
     * @throws FileAlreadyExistsException if there is an exercise of that id
     * @throws IOException if it can't be written
     */
    public Path add(Kind kind) throws IOException {
        Path folder = folder();
        new Template(kind.id(), Map.of("ID", id, "TYPE", Names.type(id), "TITLE", Names.title(id))).write(folder);
        CourseScaffold.list(course, id);
        return folder;
    }

    /**
     * An exercise around a JUnit class.
     *
     * @param folder the exercise's folder
     * @param tested the source file of the tested class, which became the reference solution; empty if it was not
     *     found, and an empty class was written
     */
    public record Around(Path folder, Optional<Path> tested) {}

    /**
     * Adds an exercise whose suite is a JUnit class. The tested class is searched beside it and in the folders of Maven
     * and Gradle. The starter is that class with its methods emptied.
     *
     * @throws FileAlreadyExistsException if there is an exercise of that id
     * @throws IOException if a file can't be read or written
     */
    public Around around(Path test) throws IOException {
        Path folder = folder();
        String suite = String.valueOf(test.getFileName());
        String type = suite.replaceAll("(Tests?|IT)?\\.java$", "");
        Optional<Path> tested = tested(test, type + ".java");
        String source = Files.readString(test);
        write(folder.resolve("suite").resolve(suite), source);
        String solution = tested.isPresent() ? Files.readString(tested.get()) : Starter.blank(source, type);
        write(folder.resolve("solution").resolve(type + ".java"), solution);
        write(folder.resolve("starter").resolve(type + ".java"), Starter.of(solution));
        new Template("test", Map.of("ID", id, "TYPE", type, "TITLE", Names.title(id))).write(folder);
        CourseScaffold.list(course, id);
        return new Around(folder, tested);
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.writeSoon(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path folder() throws IOException {
        Path folder = CourseScaffold.lastChapter(course).resolve(id);
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        return folder;
    }

    private static Optional<Path> tested(Path test, String file) {
        Path beside = test.toAbsolutePath().normalize().resolveSibling(file);
        if (Files.isRegularFile(beside)) {
            return Optional.of(beside);
        }
        Path main = Path.of(beside.toString().replaceFirst("([\\\\/])src\\1test\\1", "$1src$1main$1"));
        return Files.isRegularFile(main) ? Optional.of(main) : Optional.empty();
    }
}
