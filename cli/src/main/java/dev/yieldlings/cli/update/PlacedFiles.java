package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the last update put into a workspace. The comparison with it distinguishes the learner's changes from those
 * of an update.
 *
 * @param exercises the ids of the course's exercises at that time
 * @param digests the digests of the files' contents, by the files' keys
 */
record PlacedFiles(Set<String> exercises, Map<String, String> digests) {
    /** Nothing is known: the workspace is new, or its format is version 1, which did not record it. */
    static final PlacedFiles NOTHING_KNOWN = new PlacedFiles(Set.of(), Map.of());

    private static final int FORMAT_VERSION = 1;

    PlacedFiles {
        exercises = Set.copyOf(exercises);
        digests = Map.copyOf(digests);
    }

    /** Returns the placed files after an offer has been carried out. */
    static PlacedFiles of(WorkspaceOffer offer) {
        Set<String> exercises = new TreeSet<>();
        offer.course().exercises().forEach(exercise -> exercises.add(exercise.id()));
        Map<String, String> digests = new TreeMap<>();
        offer.files().forEach(file -> digests.put(file.key(), Digests.sha256(file.content())));
        return new PlacedFiles(exercises, digests);
    }

    /** Reads the record of a workspace. A damaged file, or one in a later format, counts as nothing known. */
    static PlacedFiles read(Workspace workspace) throws IOException {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(file(workspace)));
            if (json.path("formatVersion").asInt(0) != FORMAT_VERSION) {
                return NOTHING_KNOWN;
            }
            Set<String> exercises = new TreeSet<>();
            json.path("exercises").forEach(id -> exercises.add(id.asString("")));
            Map<String, String> digests = new TreeMap<>();
            json.path("files")
                    .properties()
                    .forEach(entry ->
                            digests.put(entry.getKey(), entry.getValue().asString("")));
            return new PlacedFiles(exercises, digests);
        } catch (NoSuchFileException | JacksonException e) {
            return NOTHING_KNOWN;
        }
    }

    /** Writes the record. */
    void write(Workspace workspace) throws IOException {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("formatVersion", FORMAT_VERSION);
        new TreeSet<>(exercises).forEach(json.putArray("exercises")::add);
        new TreeMap<>(digests).forEach(json.putObject("files")::put);
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        AtomicFile.write(file(workspace), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the digest of the content that was placed as this file, or empty if unknown. */
    Optional<String> digest(OfferedFile file) {
        return file.keys().stream()
                .flatMap(key -> Optional.ofNullable(digests.get(key)).stream())
                .findFirst();
    }

    private static Path file(Workspace workspace) {
        return workspace.hidden().resolve("placed.json");
    }
}
