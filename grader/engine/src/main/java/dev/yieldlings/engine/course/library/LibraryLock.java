package dev.yieldlings.engine.course.library;

import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.course.json.Fields;
import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lock file next to {@code course.json}. It fixes the content of each of the course's Maven artifacts by digest, so
 * that it is the same on every machine.
 *
 * @param libraries the jars for each Maven coordinate: the artifact itself, then its dependencies
 */
public record LibraryLock(Map<String, List<Jar>> libraries) {
    /** The lock file's name in the course's folder. */
    public static final String FILE = "libraries.lock.json";

    private static final int FORMAT_VERSION = 1;

    public LibraryLock {
        libraries = Map.copyOf(libraries);
    }

    /**
     * A jar in a Maven repository.
     *
     * @param path the path in the repository, with slashes
     * @param sha256 the SHA-256 digest in hexadecimal
     */
    public record Jar(String path, String sha256) {}

    /** An entry of the lock file. */
    private record Locked(String library, List<Jar> jars) {}

    /**
     * Reads a course's lock file.
     *
     * @param problems receives the lock file's problems
     * @return the lock, or empty if the course has none or it can't be read
     */
    public static Optional<LibraryLock> read(Path course, List<CourseProblem> problems) {
        Path file = course.resolve(FILE);
        return Files.exists(file) ? Fields.open(file, problems).map(LibraryLock::read) : Optional.empty();
    }

    private static LibraryLock read(Fields fields) {
        fields.number("formatVersion", FORMAT_VERSION, FORMAT_VERSION, null);
        Map<String, List<Jar>> libraries = new TreeMap<>();
        fields.objects("libraries", each -> new Locked(each.text("library"), each.objects("jars", LibraryLock::jar)))
                .forEach(each -> libraries.put(each.library(), List.copyOf(each.jars())));
        fields.nothingElse();
        return new LibraryLock(libraries);
    }

    private static Jar jar(Fields fields) {
        return new Jar(fields.text("path"), fields.text("sha256"));
    }

    /**
     * Writes the lock file into a course's folder.
     *
     * @throws IOException if the file can't be written
     */
    public void write(Path course) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        ArrayNode all = root.putArray("libraries");
        new TreeMap<>(libraries).forEach((library, its) -> {
            ArrayNode jars = all.addObject().put("library", library).putArray("jars");
            its.forEach(jar -> jars.addObject().put("path", jar.path()).put("sha256", jar.sha256()));
        });
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        AtomicFile.write(course.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
    }
}
