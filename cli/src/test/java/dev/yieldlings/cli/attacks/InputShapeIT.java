package dev.yieldlings.cli.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Each submission gets a verdict, whatever is in place of its source file, and files that are no source are not read.
 */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
@Isolated("looks at all processes of the program")
class InputShapeIT {
    @TempDir
    private Path folder;

    @Test
    void everyShapeGetsItsVerdict() throws Exception {
        Path submissions = Files.createDirectories(folder.resolve("submissions"));
        Map<String, String> verdicts = new TreeMap<>();
        for (Map.Entry<String, Shapes.Maker> shape : Shapes.unreadable().entrySet()) {
            shape.getValue().make(Files.createDirectories(submissions.resolve(shape.getKey())));
            verdicts.put(shape.getKey(), "unreadable");
        }
        for (Map.Entry<String, Shapes.Maker> shape : Shapes.readable().entrySet()) {
            shape.getValue().make(Files.createDirectories(submissions.resolve(shape.getKey())));
            verdicts.put(shape.getKey(), "passed");
        }
        Map<String, String> exercises = new TreeMap<>(verdicts);
        exercises.replaceAll((name, verdict) -> "fib-iterator");

        try (Witnesses witnesses = new Witnesses(folder)) {
            GradedBatch batch = GradedBatch.grade(folder, witnesses.environment(), "--exercise", "fib-iterator");

            Processes.assertNoneLeft();
            witnesses.assertUntouched();
            assertThat(batch.submissionsInTable()).hasSameSizeAs(verdicts.keySet());
            Map<String, String> given = new TreeMap<>();
            batch.submissions().forEach(name -> given.put(name, batch.verdict(name)));
            assertThat(given).isEqualTo(verdicts);
            try (AutoCloseableSoftAssertions softly = new AutoCloseableSoftAssertions()) {
                SoundReports.areHarmless(softly, batch, witnesses.secret());
                SoundReports.areComplete(softly, batch, exercises);
            }
        }
    }
}
