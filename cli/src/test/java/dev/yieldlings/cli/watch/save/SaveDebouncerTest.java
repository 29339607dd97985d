package dev.yieldlings.cli.watch.save;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes form one save, and how long they are collected at most. */
class SaveDebouncerTest {
    @TempDir
    Path folder;

    @Test
    void whatComesTogetherIsToldTogether() throws InterruptedException {
        SaveDebouncer burst = new SaveDebouncer();
        burst.add(new Change(Path.of("a/A.java"), "a", QuietPeriod.SEVERAL));
        burst.add(new Change(Path.of("b/B.java"), "b", QuietPeriod.ONE));
        burst.add(new Change(Path.of("a/A.java"), "a", QuietPeriod.ONE));
        assertThat(burst.next()).containsExactly("a", "b");
    }

    @Test
    void changesThatNeverEndAreToldAllTheSame() throws InterruptedException {
        SaveDebouncer burst = new SaveDebouncer();
        Thread restless = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                burst.add(new Change(Path.of("a/A.java"), "a", QuietPeriod.UNFINISHED));
                LockSupport.parkNanos(1_000_000);
            }
        });
        try {
            assertThat(burst.next()).containsExactly("a");
            assertThat(burst.next()).containsExactly("a");
        } finally {
            restless.interrupt();
            restless.join();
        }
    }

    @Test
    void anEmptyFileAndOneThatIsAwayAreNotFinished() throws Exception {
        Exercise exercise =
                TinyCourse.write(folder.resolve("course"), "one").exercises().getFirst();
        Path file = folder.resolve("Work.java");
        assertThat(QuietPeriod.after(file, exercise)).isEqualTo(QuietPeriod.UNFINISHED);
        Files.createFile(file);
        assertThat(QuietPeriod.after(file, exercise)).isEqualTo(QuietPeriod.UNFINISHED);
        Files.writeString(file, "public class Work {}");
        assertThat(QuietPeriod.after(file, exercise)).isEqualTo(QuietPeriod.ONE);
    }
}
