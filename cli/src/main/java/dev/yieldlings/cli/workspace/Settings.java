package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings of a workspace: what it was made from.
 *
 * @param courseId the course's id
 * @param courseFolder the course's folder; empty for the built-in course, which is found with the program
 * @param program the version of the program that made or last updated the workspace; empty if unknown
 * @param offered a fingerprint of what the program and the course offered then; empty if unknown
 */
public record Settings(String courseId, Optional<Path> courseFolder, Optional<String> program, String offered) {
    /** Version 1 of the format had neither {@code program} nor {@code offered}. */
    private static final int FORMAT_VERSION = 2;

    /** The settings of a workspace that does not exist yet. */
    public Settings(String courseId, Optional<Path> courseFolder) {
        this(courseId, courseFolder, Optional.empty(), "");
    }

    /** Returns these settings with another fingerprint of the offer. */
    public Settings offered(String fingerprint) {
        return new Settings(courseId, courseFolder, program, fingerprint);
    }

    /**
     * Reads the settings, in this version of the format or an earlier one.
     *
     * @throws WorkspaceException if the file is damaged or in a later version of the format
     */
    static Settings read(Path file) {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(file));
            int version = json.path("formatVersion").asInt(0);
            if (version > FORMAT_VERSION) {
                throw new WorkspaceException("This workspace was made by a newer yieldlings " + "(" + file
                        + "). Use that version or a later one.");
            }
            Optional<String> id = text(json, "course");
            if (version >= 1 && id.isPresent()) {
                return new Settings(
                        id.get(),
                        text(json, "courseFolder")
                                .map(folder -> rootOf(file).resolve(folder).normalize()),
                        text(json, "program"),
                        text(json, "offered").orElse(""));
            }
        } catch (JacksonException | InvalidPathException e) {
            // Falls through to the error for a damaged file.
        } catch (IOException e) {
            throw new WorkspaceException("The workspace can't be read", e);
        }
        throw new WorkspaceException(file + " is damaged. Delete that one file and run init on the workspace again: "
                + "it writes the file anew and leaves your work alone.");
    }

    /** The workspace to which a settings file belongs. */
    private static Path rootOf(Path file) {
        return file.toAbsolutePath().normalize().resolve("../..").normalize();
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.of(json.path(name).asString("")).filter(text -> !text.isEmpty());
    }

    /**
     * The course's path as it is saved. A course in the workspace or beside it is saved as a relative path, so
     * that both can be moved together, even to another operating system.
     */
    private static String stored(Path root, Path course) {
        boolean movesAlong = course.startsWith(root)
                || Optional.ofNullable(course.getParent())
                        .filter(around -> around.getNameCount() > 0)
                        .filter(root::startsWith)
                        .isPresent();
        return movesAlong
                ? root.relativize(course)
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), "/")
                : course.toString();
    }

    /** Writes the settings. */
    public void write(Path file) throws IOException {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("formatVersion", FORMAT_VERSION);
        json.put("course", courseId);
        Path root = rootOf(file);
        courseFolder.map(folder -> stored(root, folder)).ifPresent(folder -> json.put("courseFolder", folder));
        program.ifPresent(version -> json.put("program", version));
        json.put("offered", offered);
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
