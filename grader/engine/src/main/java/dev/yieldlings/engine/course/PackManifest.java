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
 * The manifest of a pack, {@code pack.json}.
 *
 * @param kind whether the pack is for learners or graders
 * @param course the course's id
 * @param program the version of the program that made the pack
 * @param files the SHA-256 digest of each file in the pack, by its path with slashes
 */
public record PackManifest(Kind kind, String course, String program, Map<String, String> files) {
    /** The manifest's file name. */
    public static final String FILE = "pack.json";

    /** The version of the pack format. */
    public static final int FORMAT_VERSION = 1;

    /** The audience of a pack. */
    public enum Kind {
        /** A pack for learners, without solutions and with public suites only. */
        LEARNER,
        /** A complete pack for graders. */
        GRADER;

        /** Returns the name in manifests and on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PackManifest {
        files = Map.copyOf(files);
    }

    /** Returns whether the course in a folder is a learner's pack. */
    static boolean isLearners(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file)
                && read(file, new ArrayList<>())
                        .filter(manifest -> manifest.kind() == Kind.LEARNER)
                        .isPresent();
    }

    /**
     * Reads a manifest.
     *
     * @param problems receives the manifest's problems
     * @return the manifest, or empty if there are problems
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
