package dev.yieldlings.cli.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.BuiltInCourse;
import dev.yieldlings.cli.launcher.ImpatientCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Each attack gets its verdict, changes nothing outside, and doesn't affect the honest submission after it. */
@Timeout(900)
@Isolated("looks at all processes of the program")
class AttackSuiteIT {
    /** The folder of the sources, because the build's copy may still contain deleted attacks. */
    private static final Path ATTACKS = Path.of("src/test/resources/attacks");

    /** The categories of threats against the grader. */
    private static final List<String> CATEGORIES = List.of(
            "compile-time",
            "escape",
            "exhaust",
            "files-processes-network",
            "forged-results",
            "global-state",
            "hang",
            "input-shape",
            "lifecycle",
            "malicious-exceptions",
            "stolen-tests",
            "threads");

    @TempDir
    private Path folder;

    @Test
    void thereAreAttacksOfEachCategory() throws Exception {
        assertThat(Attack.allIn(ATTACKS))
                .hasSizeGreaterThan(100)
                .extracting(attack -> attack.name().replaceFirst("\\..*", ""))
                .hasSameElementsAs(CATEGORIES);
    }

    @Test
    void noAttackReachesItsAim() throws Exception {
        assertAllFended(attacks(attack -> !attack.takesLong()));
    }

    @Tag("thorough")
    @Test
    void noAttackOutlastsTheClock() throws Exception {
        Path course = folder.resolve("course");
        ImpatientCourse.make(course);
        assertAllFended(attacks(Attack::takesLong), "--course", course.toString());
    }

    private void assertAllFended(List<Attack> attacks, String... furtherArguments) throws Exception {
        Map<String, String> exercises = new LinkedHashMap<>();
        try (Witnesses witnesses = new Witnesses(folder)) {
            Path submissions = Files.createDirectories(folder.resolve("submissions"));
            for (Attack attack : attacks) {
                attack.layOut(submissions.resolve(attack.name()), witnesses.template());
                exercises.put(attack.name(), attack.exercise());
                BuiltInCourse.handIn(attack.exercise(), submissions.resolve(neighbour(attack)));
                exercises.put(neighbour(attack), attack.exercise());
            }

            GradedBatch batch = GradedBatch.grade(folder, witnesses.environment(), furtherArguments);

            Processes.assertNoneLeft();
            witnesses.assertUntouched();
            assertThat(batch.submissions()).containsExactlyInAnyOrderElementsOf(exercises.keySet());
            assertThat(batch.submissionsInTable()).containsExactlyInAnyOrderElementsOf(exercises.keySet());
            try (AutoCloseableSoftAssertions softly = new AutoCloseableSoftAssertions()) {
                attacks.forEach(attack -> judge(softly, batch, attack));
                SoundReports.areHarmless(softly, batch, witnesses.secret());
                SoundReports.areComplete(softly, batch, exercises);
            }
        }
    }

    private static void judge(SoftAssertions softly, GradedBatch batch, Attack attack) {
        softly.assertThat(batch.verdict(attack.name()))
                .as("%s: %s", attack.name(), attack.tries())
                .isIn(attack.verdicts())
                .isNotEqualTo("passed")
                .isEqualTo(batch.verdictInTable(attack.name()));
        attack.points()
                .ifPresent(points -> softly.assertThat(
                                batch.report(attack.name()).path("points").asInt())
                        .as("points of %s", attack.name())
                        .isEqualTo(points));
        softly.assertThat(batch.verdict(neighbour(attack)))
                .as("the honest one after %s", attack.name())
                .isEqualTo("passed")
                .isEqualTo(batch.verdictInTable(neighbour(attack)));
    }

    private static String neighbour(Attack attack) {
        return attack.name() + ".then-honest";
    }

    private static List<Attack> attacks(Predicate<Attack> wanted) throws IOException {
        return Attack.allIn(ATTACKS).stream().filter(wanted).toList();
    }
}
