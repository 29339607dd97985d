package dev.yieldlings.engine.author.exercism;

import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A checkout of an Exercism track: its {@code config.json} lists the exercises, in the order in which they are taught. */
public final class Track {
    private static final List<String> CHAPTERS = List.of("concept", "practice");

    private final Path folder;
    private final JsonNode config;

    private Track(Path folder, JsonNode config) {
        this.folder = folder;
        this.config = config;
    }

    /**
     * Opens a checkout.
     *
     * @throws IOException if the folder has no track; the message says what is missing
     */
    public static Track open(Path folder) throws IOException {
        Path file = folder.resolve("config.json");
        if (!Files.isRegularFile(file) || !Files.isDirectory(folder.resolve("exercises"))) {
            throw new IOException(
                    folder + " is not a checkout of an Exercism track: config.json and exercises must be in it");
        }
        return new Track(folder, json(file));
    }

    /**
     * Writes a course of the track's exercises.
     *
     * @param course the course's folder
     * @param listener called with the result for each exercise
     * @throws IOException if a file can't be read or written
     */
    public void write(Path course, Consumer<Imported> listener) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("formatVersion", 1);
        root.put("id", "exercism-" + config.path("slug").asString("track"));
        root.put("title", "Exercism: " + config.path("language").asString("a track"));
        root.put("showTests", true);
        ArrayNode chapters = root.putArray("chapters");
        JsonNode refused = refused(config.path("slug").asString(""));
        for (String chapter : CHAPTERS) {
            List<String> taken = new ArrayList<>();
            for (JsonNode exercise : config.path("exercises").path(chapter)) {
                String slug = exercise.path("slug").asString("");
                Path source = folder.resolve("exercises").resolve(chapter).resolve(slug);
                if (exercise.path("status").asString("").equals("deprecated") || !Files.isDirectory(source)) {
                    listener.accept(new Imported.LeftOut(slug, "the track has withdrawn it"));
                    continue;
                }
                String unfit = refused.path(slug).asString("");
                Imported imported = unfit.isEmpty()
                        ? new TrackExercise(source, exercise)
                                .write(course.resolve(chapter).resolve(slug))
                        : new Imported.LeftOut(slug, unfit);
                if (imported instanceof Imported.Taken) {
                    taken.add(slug);
                }
                listener.accept(imported);
            }
            if (!taken.isEmpty()) {
                ObjectNode its = chapters.addObject();
                its.put("id", chapter);
                its.put("title", chapter.equals("concept") ? "Concepts" : "Practice");
                taken.forEach(its.putArray("exercises")::add);
            }
        }
        write(course.resolve("course.json"), root);
    }

    /**
     * Returns the exercises of a track that admission refuses, with the reasons. They were found by grading the
     * reference solutions.
     */
    private static JsonNode refused(String track) throws IOException {
        try (InputStream in = Track.class.getResourceAsStream("refused.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in).readAllBytes())
                    .path(track);
        }
    }

    static JsonNode json(Path file) throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static void write(Path file, JsonNode json) throws IOException {
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        AtomicFile.writeSoon(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
