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

/** A file that the program or the course provides for a workspace. */
final class OfferedFile {
    /** The owner of the file once it is in the workspace. */
    enum Kind {
        /** A starter file; the learner edits it. */
        STARTER,
        /** A page; the learner reads it and may add notes. */
        PAGE,
        /** A file of the program: given classes, the kit, build files, scripts. */
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

    /** Creates a file that belongs to no exercise. */
    static OfferedFile of(Path path, Kind kind, byte[] content) {
        return new OfferedFile(Optional.empty(), path, kind, content);
    }

    /** Returns all files of an exercise. */
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

    /** The path of the file, relative to the workspace. */
    Path path() {
        return exercise.map(of -> Path.of(of.folderName()).resolve(inside)).orElse(inside);
    }

    /**
     * The path of the file in a workspace whose folders may have other names than usual, whether the file exists
     * or not.
     */
    Path in(Workspace workspace) {
        Path folder = exercise.map(of -> workspace.folder(of).folder()).orElse(workspace.root());
        return folder.resolve(inside);
    }

    /** An identifier that does not change when the exercise's number does. */
    String key() {
        return keys().getFirst();
    }

    /** The current key and those of the exercise's earlier ids, the newest first. */
    List<String> keys() {
        return exercise.map(of -> of.ids().stream().map(id -> Path.of(id).resolve(inside)))
                .orElseGet(() -> Stream.of(inside))
                .map(key -> key.toString().replace('\\', '/'))
                .toList();
    }

    Kind kind() {
        return kind;
    }

    /** The exercise of the file; empty if it belongs to none. */
    Optional<Exercise> exercise() {
        return exercise;
    }

    byte[] content() {
        return content;
    }

    /** Whether a file has the same content. */
    boolean isIn(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Whether the file is a binary that nobody edits, so that an earlier version needs no backup. */
    boolean isBinary() {
        return inside.toString().endsWith(".jar");
    }
}
