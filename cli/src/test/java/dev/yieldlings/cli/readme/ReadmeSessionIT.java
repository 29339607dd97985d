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
 * Plays the session of the README, and compares the screens with its text and picture. With
 * {@code -Dyieldlings.record=true} it writes them instead.
 */
class ReadmeSessionIT {
    private static final Path EXERCISE = Path.of("1-iterators", "fib-iterator");
    private static final String FILE = "FibIter.java";
    private static final Path PICTURE = Path.of("..", ".github", "window.svg");
    private static final int COLUMNS = 80;

    @TempDir
    Path folder;

    @BeforeEach
    void needsTmux() {
        Tmux.assumeThere();
    }

    @Test
    void theReadmeShowsWhatALearnerSees() throws Exception {
        assertThat(Launched.yieldlings(folder, "init", "mine").exitCode()).isZero();
        try (Tmux tmux = Tmux.open(folder.resolve("mine"), COLUMNS, 22, Map.of())) {
            tmux.enter("./yieldlings");
            settled(tmux, "Not checked yet.");
            save(EXERCISE.resolve("wrong/has-next-computes"));
            // The verdict is shown before the misconception is recognised.
            settled(tmux, "This looks familiar");
            check("a first try", settled(tmux, "Not passed yet: 8 of 10 points."));
            checkPicture(tmux.colours());
            save(EXERCISE.resolve("solution"));
            settled(tmux, "Passed: 10 of 10 points.");
            tmux.keys("q");
            assertThat(tmux.awaitShell()).isZero();
        }
    }

    /** Waits for a text, and until two screens in a row are the same, so that the window is not being redrawn. */
    private static Screen settled(Tmux tmux, String text) {
        AtomicReference<String> before = new AtomicReference<>("");
        return tmux.await(
                "\"" + text + "\" to be drawn",
                screen -> before.getAndSet(screen.toString()).equals(screen.toString()) && screen.contains(text));
    }

    private void save(Path solution) throws IOException {
        byte[] content = Files.readAllBytes(Launched.course().resolve(solution).resolve(FILE));
        Files.write(folder.resolve("mine/01-fib-iterator").resolve(FILE), content);
    }

    private static void checkPicture(Screen screen) throws IOException {
        String drawn = WindowPicture.of(alwaysThen(screen).lines().toList(), COLUMNS);
        if (Boolean.getBoolean("yieldlings.record")) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(PICTURE).content().isEqualTo(drawn);
    }

    /** Replaces the time of day, the only text that differs from run to run. */
    private static String alwaysThen(Screen screen) {
        return screen.toString().replaceAll("\\d\\d:\\d\\d:\\d\\d", "10:42:07").stripTrailing() + "\n";
    }

    private static void check(String name, Screen screen) throws IOException {
        Readme readme = new Readme(Path.of("..", "README.md"));
        String seen = alwaysThen(screen);
        if (Boolean.getBoolean("yieldlings.record")) {
            readme.record(name, seen);
        }
        assertThat(readme.recorded(name)).isEqualTo(seen);
    }
}
