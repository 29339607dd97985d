package dev.yieldlings.engine.format.platform;

import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.format.Annotation;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * GitLab's code quality report, which merge requests show next to the lines. Each problem has a unique fingerprint.
 * GitLab ignores the type and the categories, but other tools that read the Code Climate format need them.
 */
public final class GitlabFormat implements ReportFormat {
    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        Set<String> fingerprints = new HashSet<>();
        Json.document(out, json -> {
            json.writeStartArray();
            for (Graded graded : reports) {
                Annotation.of(graded).forEach(problem -> problem(json, graded, problem, fingerprints));
            }
            json.writeEndArray();
        });
    }

    private static void problem(JsonGenerator json, Graded graded, Annotation problem, Set<String> fingerprints) {
        String about = String.join(
                "\n", graded.submission(), problem.rule(), problem.path(), "" + problem.line(), problem.message());
        String fingerprint = digest(about);
        for (int i = 2; !fingerprints.add(fingerprint); i++) {
            fingerprint = digest(about + "\n" + i);
        }
        json.writeStartObject();
        json.writeStringProperty("type", "issue");
        json.writeArrayPropertyStart("categories");
        json.writeString("Bug Risk");
        json.writeEndArray();
        json.writeStringProperty("description", EscapedText.text(problem.message()));
        json.writeStringProperty("check_name", problem.rule());
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeStringProperty("severity", problem.severity() == Severity.ERROR ? "major" : "minor");
        Json.object(json, "location", location -> {
            location.writeStringProperty("path", problem.path().isEmpty() ? graded.submission() : problem.path());
            Json.object(location, "lines", lines -> lines.writeNumberProperty("begin", Math.max(1, problem.line())));
        });
        json.writeEndObject();
    }

    private static String digest(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
