package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.FileTree;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file that the program or its course has for a workspace. */
final class Offered {
    /** Whose it is once it is there. */
    enum Kind {
        /** The learner's: they begin with it. */
        STARTER,
        /** The learner's to read, and to write notes into. */
        PAGE,
        /** The program's: given classes, the kit, what builds and starts. */
        PROGRAM
    }

    private final Path path;
    private final Kind kind;
    private final String exercise;
    private final byte[] content;

    private Offered(Path path, Kind kind, String exercise, byte[] content) {
        this.path = path;
        this.kind = kind;
        this.exercise = exercise;
        this.content = content;
    }

    /** One that belongs to no exercise. */
    static Offered of(Path path, Kind kind, byte[] content) {
        return new Offered(path, kind, "", content);
    }

    /** All of an exercise. */
    static List<Offered> of(Exercise exercise) throws IOException {
        Path folder = Path.of(exercise.id());
        List<Offered> files = new ArrayList<>();
        files.addAll(inside(exercise, exercise.starter(), Kind.STARTER));
        files.addAll(inside(exercise, exercise.given(), Kind.PROGRAM));
        byte[] page = Files.readAllBytes(exercise.readme());
        files.add(new Offered(folder.resolve("README.md"), Kind.PAGE, exercise.id(), page));
        byte[] pom = ProjectFiles.pom(exercise);
        files.add(new Offered(folder.resolve("pom.xml"), Kind.PROGRAM, exercise.id(), pom));
        return files;
    }

    private static List<Offered> inside(Exercise exercise, Path from, Kind kind) throws IOException {
        List<Offered> files = new ArrayList<>();
        for (Path file : FileTree.files(from)) {
            Path path = Path.of(exercise.id()).resolve(file);
            files.add(new Offered(path, kind, exercise.id(), Files.readAllBytes(from.resolve(file))));
        }
        return files;
    }

    /** Where it goes, relative to the workspace. */
    Path path() {
        return path;
    }

    Kind kind() {
        return kind;
    }

    /** The id of the exercise that it belongs to; empty where it belongs to none. */
    String exercise() {
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

    /** Whether it is a program that nobody edits, so that no copy of an earlier form is worth keeping. */
    boolean isBinary() {
        return path.toString().endsWith(".jar");
    }
}
