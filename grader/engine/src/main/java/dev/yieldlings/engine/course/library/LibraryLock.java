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
 * The bytes that a course's Maven coordinates stand for, kept beside its {@code course.json}: the same on each machine.
 *
 * @param libraries the jars of each coordinate: its own first, then those that it needs
 */
public record LibraryLock(Map<String, List<Jar>> libraries) {
    /** Its name in a course's folder. */
    public static final String FILE = "libraries.lock.json";

    private static final int FORMAT_VERSION = 1;

    public LibraryLock {
        libraries = Map.copyOf(libraries);
    }

    /**
     * One jar.
     *
     * @param path where it lies in a Maven repository, with slashes
     * @param sha256 the digest of its bytes, in hex digits
     */
    public record Jar(String path, String sha256) {}

    /** What stands for a coordinate. */
    private record Locked(String library, List<Jar> jars) {}

    /**
     * Reads a course's.
     *
     * @param problems gets what is wrong with it
     * @return nothing where the course has none
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
     * Writes it into a course's folder.
     *
     * @throws IOException if that can't be written
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
