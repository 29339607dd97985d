package dev.yieldlings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long batch in which every tenth submission is hostile or broken, while workers, compilers and twice the grader
 * itself are killed. Each submission has exactly one report, with the right verdict.
 *
 * <p>The system property {@code yieldlings.batch} sets the number of submissions.
 */
class MixedBatchIT {
    private static final int SUBMISSIONS = Integer.getInteger("yieldlings.batch", 100);

    @TempDir
    private Path folder;

    private final Map<String, String> expected = new TreeMap<>();

    @Tag("thorough")
    @Test
    void losesAndDoublesNothing() throws Exception {
        for (int place = 0; place < SUBMISSIONS; place++) {
            write(place, MixedSubmission.of(place), "as handed in");
        }
        RestlessBatch batch = new RestlessBatch(folder);
        batch.runAndKillAfter(SUBMISSIONS / 3);
        batch.runAndKillAfter(SUBMISSIONS * 2 / 3);
        List<Integer> changed = List.of(0, 5, 13, 25, 36);
        change(changed);
        int kept = batch.results().finished() - changed.size();

        Launched rest = batch.runToItsEnd();

        assertThat(rest.exitCode()).as("%s", rest).isEqualTo(1);
        assertThat(rest.out())
                .contains("Graded " + (SUBMISSIONS - kept) + " submissions", "kept the reports on " + kept);
        assertThat(batch.results().verdictsOfReports()).isEqualTo(expected);
        assertThat(batch.results().verdictsOfTable()).isEqualTo(expected);
    }

    @Test
    void gradesAnewJustWhatHasChanged() throws Exception {
        for (int place = 0; place < 40; place++) {
            write(place, MixedSubmission.of(place), "as handed in");
        }
        RestlessBatch batch = new RestlessBatch(folder);
        batch.runToItsEnd();
        Map<String, Object> before = batch.results().filesOfReports();
        change(List.of(2, 15, 33));

        assertThat(batch.runToItsEnd().out()).contains("Graded 3 submissions", "kept the reports on 37");

        Map<String, Object> after = batch.results().filesOfReports();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(name -> !Objects.equals(after.get(name), before.get(name))))
                .containsExactlyInAnyOrder(name(2), name(15), name(33));
        assertThat(batch.results().verdictsOfReports()).isEqualTo(expected);
    }

    /** Replaces each submission by the one of a later number. */
    private void change(List<Integer> places) throws IOException {
        for (int place : places) {
            write(place, MixedSubmission.of(place + 10), "changed");
        }
    }

    private void write(int place, MixedSubmission submission, String remark) throws IOException {
        submission.write(folder.resolve(RestlessBatch.SUBMISSIONS), name(place), place + " " + remark);
        expected.put(name(place), submission.verdict());
    }

    private static String name(int place) {
        return "s%04d".formatted(place);
    }
}
