package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.course.json.Fields;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a pack says of itself, in its {@code pack.json}.
 *
 * @param kind who it is for
 * @param course the course's id
 * @param program the version of the program that made it
 * @param files the SHA-256 digest of each file in it, by its path with slashes
 */
public record PackManifest(Kind kind, String course, String program, Map<String, String> files) {
    /** Its name in a pack. */
    public static final String FILE = "pack.json";

    /** The version of the form of packs. */
    public static final int FORMAT_VERSION = 1;

    /** Who a pack is for. */
    public enum Kind {
        /** Learners: it has no solutions, and public suites only. */
        LEARNER,
        /** Those who grade: it has all. */
        GRADER;

        /** Its name in a pack and on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PackManifest {
        files = Map.copyOf(files);
    }

    /** Whether the course in a folder came out of a learner's pack. */
    static boolean isLearners(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file)
                && read(file, new ArrayList<>())
                        .filter(manifest -> manifest.kind() == Kind.LEARNER)
                        .isPresent();
    }

    /**
     * Reads one.
     *
     * @param problems gets what is wrong with it
     * @return nothing where it can't be used
     */
    public static Optional<PackManifest> read(Path file, List<CourseProblem> problems) {
        return Fields.open(file, problems)
                .map(fields -> {
                    fields.number("formatVersion", FORMAT_VERSION, FORMAT_VERSION, null);
                    String kind = fields.text("kind");
                    Map<String, String> files = new TreeMap<>();
                    fields.objects("files", PackManifest::file).forEach(each -> files.put(each.path(), each.sha256()));
                    if (!kind.equals(Kind.LEARNER.id()) && !kind.equals(Kind.GRADER.id())) {
                        fields.problem("\"kind\" must be learner or grader", "kind");
                    }
                    PackManifest manifest = new PackManifest(
                            kind.equals(Kind.LEARNER.id()) ? Kind.LEARNER : Kind.GRADER,
                            fields.text("course"),
                            fields.text("program"),
                            files);
                    fields.nothingElse();
                    return manifest;
                })
                .filter(_ -> problems.isEmpty());
    }

    private record Listed(String path, String sha256) {}

    private static Listed file(Fields fields) {
        return new Listed(fields.text("path"), fields.text("sha256"));
    }
}
