package dev.yieldlings.engine.pack;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.PackManifest.Kind;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.suite.SuiteFile;
import dev.yieldlings.engine.suite.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes packs of a course. */
public final class Packer {
    private static final List<String> IMAGES = List.of(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp");

    private final Course course;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();

    private Packer(Course course) {
        this.course = course;
    }

    /**
     * The result of packing.
     *
     * @param exercises the number of exercises in the pack
     * @param checks the number of checks in the pack
     * @param leftOut public checks that can't be packed without hidden ones, as {@code exercise: check}
     */
    public record Packed(int exercises, int checks, List<String> leftOut) {
        public Packed {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Packs the whole course, for graders.
     *
     * @param program the version of this program
     * @param out the file to write
     * @throws IOException if a file can't be read or written
     */
    public static Packed forGraders(Course course, String program, Path out) throws IOException {
        Packer packer = new Packer(course);
        packer.libraries();
        packer.put("course.json", PackedJson.course(course, false));
        packer.all(course.folder().resolve("play"));
        for (Exercise exercise : course.exercises()) {
            packer.all(exercise.folder());
        }
        return packer.packed(
                Kind.GRADER,
                program,
                out,
                course.exercises().stream()
                        .mapToInt(exercise -> exercise.checks().size())
                        .sum());
    }

    /**
     * Packs the pages, starter files, given files and compiled public checks, for learners.
     *
     * @param program the version of this program
     * @param hints whether to pack the hints
     * @param now the time at which the pack is made: checks that are hidden until an earlier time are public
     * @param out the file to write
     * @throws IOException if a file can't be read or written
     * @throws dev.yieldlings.engine.suite.SuiteException if a suite does not compile
     */
    public static Packed forLearners(
            Course course, String program, boolean hints, Instant now, Installation installation, Path out)
            throws IOException {
        Packer packer = new Packer(course);
        packer.libraries();
        packer.put("course.json", PackedJson.course(course, true));
        int checks = 0;
        try (Suites suites = new Suites(
                installation.suiteClassPath(),
                installation.jars(),
                installation.cache().resolve("suites"))) {
            for (Exercise exercise : course.exercises()) {
                PublicPart.Part part = PublicPart.of(exercise, suites.of(exercise), now);
                checks += part.checks().size();
                part.leftOut().forEach(check -> packer.leftOut.add(exercise.id() + ": " + check));
                String folder = packer.name(exercise.folder()) + "/";
                packer.put(folder + "exercise.json", PackedJson.exercise(exercise, part.checks()));
                packer.put(folder + "public.suite", SuiteFile.write(part.suite()));
                packer.file(exercise.readme());
                packer.all(exercise.starter());
                packer.all(exercise.given());
                packer.images(exercise.folder());
                if (hints) {
                    packer.all(exercise.hints());
                }
            }
        }
        return packer.packed(Kind.LEARNER, program, out, checks);
    }

    private Packed packed(Kind kind, String program, Path out, int checks) throws IOException {
        AtomicFile.write(out, PackFile.write(kind, course.id(), program, files));
        return new Packed(course.exercises().size(), checks, leftOut);
    }

    private void libraries() throws IOException {
        for (Path jar : course.exercises().getFirst().settings().jars()) {
            put(PackedJson.library(jar), Files.readAllBytes(jar));
        }
    }

    private void put(String name, byte[] content) {
        files.put(name, content);
    }

    private void file(Path file) throws IOException {
        put(name(file), Files.readAllBytes(file));
    }

    /** Packs all files in a folder and below, except those that tools keep under names that begin with a dot. */
    private void all(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Files::isRegularFile)
                        .filter(path -> !name(path).contains("/."))
                        .toList()) {
                    file(file);
                }
            }
        }
    }

    /** Packs the images beside the exercise's page. */
    private void images(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (IMAGES.stream().anyMatch(name::endsWith)) {
                    file(file);
                }
            }
        }
    }

    private String name(Path path) {
        return course.folder().relativize(path).toString().replace('\\', '/');
    }
}
