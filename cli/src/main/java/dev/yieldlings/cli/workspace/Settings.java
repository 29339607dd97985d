package dev.yieldlings.cli.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a workspace was made from.
 *
 * @param courseId the course's id
 * @param courseFolder where the course lies; nothing for the built-in one, which lies wherever the program lies
 */
public record Settings(String courseId, Optional<Path> courseFolder) {
    private static final int FORMAT_VERSION = 1;

    /**
     * Reads them.
     *
     * @throws WorkspaceException if they are damaged or of a newer form
     */
    static Settings read(Path file) {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(file));
            int version = json.path("formatVersion").asInt(0);
            if (version > FORMAT_VERSION) {
                throw new WorkspaceException(
                        "This workspace was made by a newer yieldlings (" + file + "). Use that one, or a later.");
            }
            String id = json.path("course").asString("");
            if (version == FORMAT_VERSION && !id.isEmpty()) {
                String folder = json.path("courseFolder").asString("");
                return new Settings(id, folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)));
            }
        } catch (JacksonException e) {
            // Falls through: damaged is damaged, in whatever way.
        } catch (IOException e) {
            throw new WorkspaceException("The workspace can't be read", e);
        }
        throw new WorkspaceException(file + " is damaged. Delete that one file and run init on the workspace again: "
                + "it writes the file anew and leaves your work alone.");
    }

    /** Writes them. */
    void write(Path file) throws IOException {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("formatVersion", FORMAT_VERSION);
        json.put("course", courseId);
        courseFolder.ifPresent(folder -> json.put("courseFolder", folder.toString()));
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
