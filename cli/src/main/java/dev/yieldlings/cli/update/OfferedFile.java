package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.FileTree;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that the program or its course has for a workspace. */
final class OfferedFile {
    /** Whose it is once it is there. */
    enum Kind {
        /** The learner's: they begin with it. */
        STARTER,
        /** The learner's to read, and to write notes into. */
        PAGE,
        /** The program's: given classes, the kit, what builds and starts. */
        PROGRAM
    }

    private final Optional<Exercise> exercise;
    private final Path inside;
    private final Kind kind;
    private final byte[] content;

    private OfferedFile(Optional<Exercise> exercise, Path inside, Kind kind, byte[] content) {
        this.exercise = exercise;
        this.inside = inside;
        this.kind = kind;
        this.content = content;
    }

    /** One that belongs to no exercise. */
    static OfferedFile of(Path path, Kind kind, byte[] content) {
        return new OfferedFile(Optional.empty(), path, kind, content);
    }

    /** All of an exercise. */
    static List<OfferedFile> of(Exercise exercise) throws IOException {
        List<OfferedFile> files = new ArrayList<>();
        files.addAll(inside(exercise, exercise.starter(), Kind.STARTER));
        files.addAll(inside(exercise, exercise.given(), Kind.PROGRAM));
        byte[] page = Files.readAllBytes(exercise.readme());
        files.add(new OfferedFile(Optional.of(exercise), Path.of("README.md"), Kind.PAGE, page));
        byte[] pom = ProjectFiles.pom(exercise);
        files.add(new OfferedFile(Optional.of(exercise), Path.of("pom.xml"), Kind.PROGRAM, pom));
        return files;
    }

    private static List<OfferedFile> inside(Exercise exercise, Path from, Kind kind) throws IOException {
        List<OfferedFile> files = new ArrayList<>();
        for (Path file : FileTree.files(from)) {
            files.add(new OfferedFile(Optional.of(exercise), file, kind, Files.readAllBytes(from.resolve(file))));
        }
        return files;
    }

    /** Where it goes, relative to the workspace. */
    Path path() {
        return exercise.map(of -> Path.of(of.folderName()).resolve(inside)).orElse(inside);
    }

    /** Where it is now, or would be, in a workspace whose folders may not have the names that they should have. */
    Path in(Workspace workspace) {
        Path folder = exercise.map(of -> workspace.folder(of).folder()).orElse(workspace.root());
        return folder.resolve(inside);
    }

    /** What stays the same when the exercise gets another number. */
    String key() {
        return keys().getFirst();
    }

    /** The key, and those from before the exercise got another id, the newest first. */
    List<String> keys() {
        return exercise.map(of -> of.ids().stream().map(id -> Path.of(id).resolve(inside)))
                .orElseGet(() -> Stream.of(inside))
                .map(key -> key.toString().replace('\\', '/'))
                .toList();
    }

    Kind kind() {
        return kind;
    }

    /** The exercise that it belongs to. */
    Optional<Exercise> exercise() {
        return exercise;
    }

    byte[] content() {
        return content;
    }

    /** Whether a file holds the same. */
    boolean isIn(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Whether it is a program that nobody edits, so that a copy of an earlier version isn't worth keeping. */
    boolean isBinary() {
        return inside.toString().endsWith(".jar");
    }
}
