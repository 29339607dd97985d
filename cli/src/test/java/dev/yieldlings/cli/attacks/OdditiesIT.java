package dev.yieldlings.cli.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Honest solutions in unusual style pass with all points. */
@Timeout(120)
class OdditiesIT {
    @TempDir
    private Path folder;

    @Test
    void everyHonestOddityPasses() throws Exception {
        Path resources = Path.of("src/test/resources/oddities");
        Path submissions = Files.createDirectories(folder.resolve("submissions"));
        Map<String, String> exercises = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(resources, 3)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Path oddity = source.resolveSibling("");
                String exercise = resources.relativize(oddity).getName(0).toString();
                String name = exercise + "." + oddity.getFileName();
                String file = source.getFileName().toString().replaceFirst("\\.txt$", "");
                Files.copy(
                        source,
                        Files.createDirectories(submissions.resolve(name)).resolve(file));
                exercises.put(name, exercise);
            }
        }
        assertThat(exercises).hasSizeGreaterThan(30);

        GradedBatch batch = GradedBatch.grade(folder, Map.of());

        SoftAssertions.assertSoftly(softly -> {
            for (String name : exercises.keySet()) {
                softly.assertThat(batch.report(name).path("points").asInt())
                        .as("points of %s: %s", name, batch.report(name).path("diagnostics"))
                        .isEqualTo(10);
                softly.assertThat(batch.verdict(name))
                        .as(name)
                        .isEqualTo("passed")
                        .isEqualTo(batch.verdictInTable(name));
            }
        });
    }
}
