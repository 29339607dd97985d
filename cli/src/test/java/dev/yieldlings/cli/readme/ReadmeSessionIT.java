package dev.yieldlings.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.Launched;
import dev.yieldlings.cli.tmux.Screen;
import dev.yieldlings.cli.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays the session that the README shows, and compares what is seen with what stands there; with
 * {@code -Dyieldlings.record=true} it writes it there instead.
 */
class ReadmeSessionIT {
    private static final Path EXERCISE = Path.of("1-iterators", "fib-iterator");
    private static final String FILE = "FibIter.java";

    @TempDir
    Path folder;

    @BeforeEach
    void needsTmux() {
        Tmux.assumeThere();
    }

    @Test
    void theReadmeShowsWhatALearnerSees() throws Exception {
        assertThat(Launched.yieldlings(folder, "init", "mine").exitCode()).isZero();
        try (Tmux tmux = Tmux.open(folder.resolve("mine"), 80, 22, Map.of("NO_COLOR", "1"))) {
            tmux.enter("./yieldlings");
            check("the first exercise", settled(tmux, "Not checked yet."));
            save(EXERCISE.resolve("wrong/has-next-computes"));
            check("a first try", settled(tmux, "Not passed yet: 8 of 10 points."));
            save(EXERCISE.resolve("solution"));
            check("a second one", settled(tmux, "Passed: 10 of 10 points."));
            tmux.keys("q");
            assertThat(tmux.awaitShell()).isZero();
        }
    }

    /** Two looks that see the same: the window is not being drawn just then. */
    private static Screen settled(Tmux tmux, String text) {
        AtomicReference<String> before = new AtomicReference<>("");
        return tmux.await(
                "\"" + text + "\" to be drawn",
                screen -> before.getAndSet(screen.toString()).equals(screen.toString()) && screen.contains(text));
    }

    private void save(Path solution) throws IOException {
        byte[] content = Files.readAllBytes(Launched.course().resolve(solution).resolve(FILE));
        Files.write(folder.resolve("mine/fib-iterator").resolve(FILE), content);
    }

    private static void check(String name, Screen screen) throws IOException {
        Readme readme = new Readme(Path.of("..", "README.md"));
        // The time of day is the one thing that differs.
        String seen =
                screen.toString().replaceAll("\\d\\d:\\d\\d:\\d\\d", "10:42:07").stripTrailing() + "\n";
        if (Boolean.getBoolean("yieldlings.record")) {
            readme.record(name, seen);
        }
        assertThat(readme.recorded(name)).isEqualTo(seen);
    }
}
