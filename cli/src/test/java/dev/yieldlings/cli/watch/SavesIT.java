package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.tmux.Screen;
import dev.yieldlings.cli.tmux.Tmux;
import dev.yieldlings.cli.watch.save.Editor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict on a saved file appears, however the editor saves it. */
class SavesIT {
    /** The JDK computes this without counted steps, so only the time limit ends it. */
    private static final String HANGS = "java.math.BigInteger.ONE.shiftLeft(1_000_000)"
            + ".subtract(java.math.BigInteger.ONE).isProbablePrime(50);";

    @TempDir
    private Path folder;

    private Learner learner;
    private Tmux tmux;
    private Path file;

    @BeforeAll
    static void needsTmux() {
        Tmux.assumeThere();
    }

    @BeforeEach
    void watch() throws Exception {
        learner = Learner.in(folder, 80, 24, Map.of()).watches();
        tmux = learner.tmux();
        file = learner.file("01-fib-iterator/FibIter.java");
    }

    @AfterEach
    void close() {
        learner.close();
    }

    @Test
    void noticesEveryEditorsWayOfSaving() throws Exception {
        for (Editor editor : Editor.values()) {
            String name = "savedBy_" + editor.name();
            editor.save(file, FibIterSources.withInNext(name + "();"));
            tmux.await("symbol: method " + name + "()");
            editor.save(file, FibIterSources.right());
            tmux.await("Passed: 10 of 10 points.");
        }
        assertThat(file).hasContent(FibIterSources.right());
    }

    @Tag("thorough")
    @Test
    void followsTheLearnerToAnotherExercise() throws Exception {
        learner.solves("prime", "Prime.java");
        tmux.await("prime: ");
        tmux.await("Passed: 10 of 10 points.");
        // All files at once, like a checkout of another branch: the watch checks the exercise on the screen if its file
        // is among them.
        Map<Path, String> branch = Map.of(
                learner.file("01-fib-iterator/FibIter.java"), FibIterSources.right(),
                learner.file("03-limited-fib-range/LimitedFibRange.java"), "class LimitedFibRange {}",
                learner.file("30-prime/Prime.java"), "class Prime { oneOfMany }");
        for (Map.Entry<Path, String> written : branch.entrySet()) {
            Files.writeString(aside(written.getKey()), written.getValue());
        }
        for (Path path : branch.keySet()) {
            Files.move(aside(path), path, StandardCopyOption.REPLACE_EXISTING);
        }
        tmux.await("oneOfMany");
        tmux.await("prime: ");
    }

    private static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    @Tag("thorough")
    @Test
    void endlessLoopsAndEndlessPrintingHaveAVerdict() throws Exception {
        Files.writeString(file, FibIterSources.withInNext("while (a < b) { }"));
        tmux.await("a verdict", screen -> screen.contains("out of steps") && Learner.isDrawn(screen));
        Files.writeString(file, FibIterSources.withInNext("while (a < b) System.out.println(\"spam\");"));
        tmux.await("a verdict", screen -> screen.contains("printed: spam") && Learner.isDrawn(screen));
        tmux.keys("?");
        tmux.await("shows these keys");
    }

    @Test
    void aNewerSaveTakesThePlaceOfWhatHangs() throws Exception {
        Files.writeString(file, FibIterSources.withInNext(HANGS));
        tmux.await("Checking");
        tmux.keys("h");
        Screen hint = tmux.await("Hint 1 of 3");
        assertThat(hint.contains("Checking")).isTrue();
        Files.writeString(file, FibIterSources.right());
        tmux.await("Passed: 10 of 10 points.");
    }

    @Tag("thorough")
    @Test
    void whatHangsHoldsNobodyBackWhoLeaves() throws Exception {
        Files.writeString(file, FibIterSources.withInNext(HANGS));
        tmux.await("Checking");
        tmux.keys("q");
        learner.isBackWith(0);
    }
}
