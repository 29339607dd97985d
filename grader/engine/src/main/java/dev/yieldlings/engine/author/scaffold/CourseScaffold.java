package dev.yieldlings.engine.author.scaffold;

import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates a new course, and adds exercises to it. */
public final class CourseScaffold {
    private static final String COURSE = "course.json";

    private CourseScaffold() {}

    /**
     * Creates a course without an exercise.
     *
     * @param folder the course's folder, which is created
     * @param id the course's id
     * @param jars the class path of suites, for an IDE
     * @throws IOException if it can't be written
     */
    public static void make(Path folder, String id, List<Path> jars) throws IOException {
        String dependencies = jars.stream().map(CourseScaffold::dependency).collect(Collectors.joining("\n"));
        String library = jars.isEmpty() ? "" : String.valueOf(jars.getFirst().getParent());
        new Template("course", Map.of("ID", id, "TITLE", Names.title(id), "LIB", library, "DEPENDENCIES", dependencies))
                .write(folder);
    }

    private static String dependency(Path jar) {
        String file = String.valueOf(jar.getFileName());
        return """
                    <dependency>
                      <groupId>local</groupId>
                      <artifactId>%s</artifactId>
                      <version>1</version>
                      <scope>system</scope>
                      <systemPath>${yieldlings.lib}/%s</systemPath>
                    </dependency>""".formatted(file.replaceAll("\\.jar$", ""), file);
    }

    /** Returns the folder of the last chapter, which gets new exercises. */
    static Path lastChapter(Path course) throws IOException {
        JsonNode chapters = read(course).path("chapters");
        String id = chapters.isArray() && !chapters.isEmpty()
                ? chapters.get(chapters.size() - 1).path("id").asString("")
                : "";
        if (!id.matches("[a-z0-9-]+")) {
            throw new IOException(course.resolve(COURSE) + " has no chapter to put an exercise into");
        }
        return course.resolve(id);
    }

    /** Adds an exercise to the end of the last chapter. */
    static void list(Path course, String exercise) throws IOException {
        ObjectNode root = (ObjectNode) read(course);
        ArrayNode chapters = (ArrayNode) root.path("chapters");
        ((ObjectNode) chapters.get(chapters.size() - 1)).withArray("exercises").add(exercise);
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        AtomicFile.write(course.resolve(COURSE), text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read(Path course) throws IOException {
        Path file = course.resolve(COURSE);
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
