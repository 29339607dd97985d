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
 * What a run says of itself, in a file of its own: reports have no times and no machine's name in them, so that the same
 * submission gives the same bytes.
 *
 * @param course the course's id
 * @param editions the digests of the exercises that it graded, by their ids
 * @param formerly the ids that these exercises had before, by their ids; only of those that were renamed
 * @param program the program and its commit
 * @param java the Java that it ran on
 * @param shard which part of the submissions it took
 * @param submissions how many submissions there were, in all parts
 * @param graded how many it graded
 * @param kept how many had a report that still held
 * @param began when it began
 * @param ended when it ended
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
    /** The file's name, hidden as the ledger's: all that is beside it is the same however often it was graded. */
    public static final String NAME = ".yieldlings-runs.jsonl";

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    public RunRecord {
        editions = Map.copyOf(editions);
        formerly = Map.copyOf(formerly);
    }

    /**
     * The ids that a folder's exercises had before, each with the id that it has now, as far as the runs say so.
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
                // A killed run left half of a line.
            }
        }
        return renamed;
    }

    /** What the runs of several folders say together. */
    record Sum(int submissions, List<String> missingShards) {}

    /**
     * Adds it to a folder's.
     *
     * @throws IOException if it can't be written
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

    /** Puts the records of several folders into one, and says what they lack. */
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
                // A killed run left half of a line: what the others say is all that is known.
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
