package dev.yieldlings.engine.results;

import dev.yieldlings.engine.batch.Shard;
import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of a grading run, in a separate file. Reports have no times or machine names, so that the same submission
 * gives the same bytes.
 *
 * @param course the course's id
 * @param editions the digests of the graded exercises, by exercise id
 * @param formerly the earlier ids of renamed exercises, by their current id
 * @param program the program's version and commit
 * @param java the version of Java
 * @param shard the part of the submissions that the run graded
 * @param submissions the number of submissions in all shards
 * @param graded the number of submissions graded by this run
 * @param kept the number of submissions whose earlier report was still valid
 * @param began the start of the run
 * @param ended the end of the run
 */
public record RunRecord(
        String course,
        Map<String, String> editions,
        Map<String, List<String>> formerly,
        String program,
        String java,
        Shard shard,
        int submissions,
        int graded,
        int kept,
        Instant began,
        Instant ended) {
    /**
     * The file's name. It is hidden like the ledger, because all other files are the same however often they are
     * graded.
     */
    public static final String NAME = ".yieldlings-runs.jsonl";

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    public RunRecord {
        editions = Map.copyOf(editions);
        formerly = Map.copyOf(formerly);
    }

    /**
     * Returns the earlier ids of a folder's exercises, each with its current id, as the runs recorded them.
     *
     * @throws IOException if the folder can't be read
     */
    static Map<String, String> renamed(Path folder) throws IOException {
        Map<String, String> renamed = new TreeMap<>();
        for (String line : read(folder).lines().toList()) {
            try {
                JsonMapper.shared()
                        .readTree(line)
                        .path("formerly")
                        .properties()
                        .forEach(each ->
                                each.getValue().forEach(former -> renamed.put(former.asString(""), each.getKey())));
            } catch (JacksonException e) {
                // A killed run left an incomplete line.
            }
        }
        return renamed;
    }

    /** The totals over the runs of several folders. */
    record Sum(int submissions, List<String> missingShards) {}

    /**
     * Appends this record to a folder's records.
     *
     * @throws IOException if the record can't be written
     */
    public void addTo(Path folder) throws IOException {
        put(folder, read(folder) + line());
    }

    private String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("course", course);
            json.writeStringProperty("program", program);
            json.writeStringProperty("java", java);
            json.writeStringProperty("shard", shard.toString());
            json.writeNumberProperty("submissions", submissions);
            json.writeNumberProperty("graded", graded);
            json.writeNumberProperty("kept", kept);
            json.writeStringProperty("began", began.toString());
            json.writeStringProperty("ended", ended.toString());
            json.writeObjectPropertyStart("editions");
            new TreeMap<>(editions).forEach(json::writeStringProperty);
            json.writeEndObject();
            if (!formerly.isEmpty()) {
                json.writeObjectPropertyStart("formerly");
                new TreeMap<>(formerly).forEach((id, former) -> {
                    json.writeArrayPropertyStart(id);
                    former.forEach(json::writeString);
                    json.writeEndArray();
                });
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return line + "\n";
    }

    /** Copies the records of several folders into one, and returns the totals. */
    static Sum copy(List<Path> folders, Path out) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : folders) {
            all.append(read(folder));
        }
        if (!all.isEmpty()) {
            put(out, all.toString());
        }
        int submissions = 0;
        int of = 1;
        Set<String> there = new TreeSet<>();
        for (String line : all.toString().lines().toList()) {
            try {
                JsonNode run = JsonMapper.shared().readTree(line);
                submissions = Math.max(submissions, run.path("submissions").asInt(0));
                String shard = run.path("shard").asString("1/1");
                there.add(shard);
                of = Math.max(of, Integer.parseInt(shard.substring(shard.indexOf('/') + 1)));
            } catch (JacksonException | NumberFormatException e) {
                // A killed run left an incomplete line; the other lines count.
            }
        }
        List<String> missing = new ArrayList<>();
        for (int number = 1; of > 1 && number <= of; number++) {
            if (!there.contains(number + "/" + of)) {
                missing.add(number + "/" + of);
            }
        }
        return new Sum(submissions, missing);
    }

    private static String read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
    }

    private static void put(Path folder, String text) throws IOException {
        AtomicFile.writeSoon(folder.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
    }
}
