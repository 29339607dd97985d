package dev.yieldlings.cli.progress;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The progress as JSON.
 *
 * <p>Form 1 had no {@code current}, and at first no {@code rung}; both are read as if nothing had been chosen or fitted.
 */
final class ProgressJson {
    private static final int FORMAT_VERSION = 2;

    private ProgressJson() {}

    static byte[] write(Progress progress) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        progress.current().ifPresent(id -> root.put("current", id));
        ObjectNode exercises = root.putObject("exercises");
        new TreeMap<>(progress.exercises())
                .forEach((id, reached) -> exercises
                        .putObject(id)
                        .put("passed", reached.passed())
                        .put("bestPoints", reached.bestPoints())
                        .put("maxPoints", reached.maxPoints())
                        .put("attempts", reached.attempts())
                        .put("hints", reached.hints())
                        .put("lastVerdict", reached.lastVerdict())
                        .put("rung", reached.rung()));
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #write} has written, in this version of the program or an earlier one.
     *
     * @throws JacksonException if it is anything else
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
        // An empty id, or anything that is none, is not worth losing the rest for.
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
                json.path("rung").asInt(0));
    }
}
