package dev.yieldlings.cli.progress;

import dev.yieldlings.cli.progress.ExerciseProgress.KnownCheck;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes progress as JSON.
 *
 * <p>Version 1 of the format had no {@code current} and at first no {@code rung}; both are read as not set.
 * Version 2 had at first no {@code checks}, later no {@code suite}; both are read as unknown.
 */
final class ProgressJson {
    private static final int FORMAT_VERSION = 2;

    private ProgressJson() {}

    static byte[] write(Progress progress) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        progress.current().ifPresent(id -> root.put("current", id));
        ObjectNode exercises = root.putObject("exercises");
        new TreeMap<>(progress.exercises()).forEach((id, reached) -> write(reached, exercises.putObject(id)));
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ExerciseProgress reached, ObjectNode json) {
        json.put("passed", reached.passed())
                .put("bestPoints", reached.bestPoints())
                .put("maxPoints", reached.maxPoints())
                .put("attempts", reached.attempts())
                .put("hints", reached.hints())
                .put("lastVerdict", reached.lastVerdict())
                .put("rung", reached.rung());
        if (!reached.suite().isEmpty()) {
            json.put("suite", reached.suite());
        }
        if (!reached.checks().isEmpty()) {
            ObjectNode checks = json.putObject("checks");
            new TreeMap<>(reached.checks())
                    .forEach((id, check) ->
                            checks.putObject(id).put("name", check.name()).put("points", check.points()));
        }
    }

    /**
     * Reads progress that {@link #write} of this version of the program or an earlier one has written.
     *
     * @throws JacksonException if the content is anything else
     * @throws NewerFormException if a later version of the program wrote it
     */
    static Progress read(byte[] json) throws NewerFormException {
        JsonNode root = JsonMapper.shared().readTree(json);
        if (root.required("formatVersion").intValue() > FORMAT_VERSION) {
            throw new NewerFormException();
        }
        Map<String, ExerciseProgress> exercises = new TreeMap<>();
        root.required("exercises")
                .asObject()
                .properties()
                .forEach(entry -> exercises.put(entry.getKey(), exercise(entry.getValue())));
        // An invalid current id is ignored, so that the rest is not lost.
        return new Progress(exercises, root.path("current").stringValueOpt().filter(id -> !id.isEmpty()));
    }

    private static ExerciseProgress exercise(JsonNode json) {
        return new ExerciseProgress(
                json.required("passed").booleanValue(),
                json.required("bestPoints").intValue(),
                json.required("maxPoints").intValue(),
                json.required("attempts").intValue(),
                json.required("hints").intValue(),
                json.required("lastVerdict").stringValue(),
                json.path("rung").asInt(0),
                checks(json.path("checks")),
                json.path("suite").asString(""));
    }

    private static Map<String, KnownCheck> checks(JsonNode json) {
        Map<String, KnownCheck> checks = new TreeMap<>();
        json.properties()
                .forEach(entry -> checks.put(
                        entry.getKey(),
                        new KnownCheck(
                                entry.getValue().required("name").stringValue(),
                                entry.getValue().required("points").intValue())));
        return checks;
    }
}
