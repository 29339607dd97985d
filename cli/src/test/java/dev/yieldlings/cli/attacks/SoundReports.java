package dev.yieldlings.cli.attacks;

import dev.yieldlings.cli.launcher.BuiltInCourse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;

/** Rules that hold for every report, whatever the submission did. */
final class SoundReports {
    private static final int MOST_CHARACTERS = 2 << 20;

    private SoundReports() {}

    /** Asserts that each report has all checks, and counts all points. */
    static void areComplete(SoftAssertions softly, GradedBatch batch, Map<String, String> exercises)
            throws IOException {
        for (Map.Entry<String, String> submission : exercises.entrySet()) {
            JsonNode report = batch.report(submission.getKey());
            List<String> checks = new ArrayList<>();
            int points = 0;
            int most = 0;
            for (JsonNode check : report.path("checks")) {
                checks.add(check.get("id").asString());
                points += check.get("points").asInt();
                most += check.get("maxPoints").asInt();
            }
            softly.assertThat(checks)
                    .as("checks of %s", submission.getKey())
                    .isEqualTo(BuiltInCourse.checks(submission.getValue()));
            softly.assertThat(report.path("points").asInt())
                    .as("points of %s", submission.getKey())
                    .isEqualTo(points);
            softly.assertThat(report.path("maxPoints").asInt())
                    .as("most points of %s", submission.getKey())
                    .isEqualTo(most)
                    .isEqualTo(10);
        }
    }

    /** Asserts that no output can control a terminal, fill a disk or reveal the secret. */
    static void areHarmless(SoftAssertions softly, GradedBatch batch, String secret) {
        batch.texts().forEach((name, text) -> {
            softly.assertThat(text.chars().filter(c -> c != '\n' && c < ' '))
                    .as("control characters in %s", name)
                    .isEmpty();
            softly.assertThat(text.length()).as("the length of %s", name).isLessThan(MOST_CHARACTERS);
            softly.assertThat(text.contains(secret))
                    .as("the secret in %s", name)
                    .isFalse();
        });
    }
}
