package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.BuiltInCourse;
import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.tmux.Screen;
import dev.yieldlings.cli.tmux.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watching in workspaces and on machines where something is wrong. */
class PlacesIT {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTmux() {
        Tmux.assumeThere();
    }

    @Tag("thorough")
    @Test
    void twoWatchesOfOneWorkspaceLoseNothing() throws Exception {
        try (Learner one = Learner.in(folder, 80, 24, Map.of()).watches();
                Learner two = Learner.at(one.workspace(), 60, 20, Map.of()).watches()) {
            Files.writeString(one.file("01-fib-iterator/FibIter.java"), FibIterSources.right());
            one.tmux().await("Passed: 10 of 10 points.");
            two.tmux().await("Passed: 10 of 10 points.");
            one.tmux().keys("n");
            one.tmux().await("2  infinite-fib-sequence");
            two.tmux().keys("h");
            one.solves("infinite-fib-sequence", "InfiniteFibSequence.java");
            one.tmux().await("2 of " + BuiltInCourse.size() + " passed");
            two.tmux().keys("q");
            two.isBackWith(0);
            one.tmux().keys("q");
            one.isBackWith(0);
            one.tmux().enter("clear; ./yieldlings list | grep x]");
            one.tmux().await("[x]   1  fib-iterator");
            one.tmux().await("[x]   2  infinite-fib-sequence");
        }
    }

    @Tag("thorough")
    @Test
    void saysThatProgressCannotBeSaved() throws Exception {
        try (Learner learner = Learner.in(folder, 80, 24, Map.of())) {
            // A folder in place of the file keeps even the superuser from writing it.
            Files.createDirectories(learner.file(".yieldlings/progress.json/in-the-way"));
            learner.watches();
            Files.writeString(learner.file("01-fib-iterator/FibIter.java"), FibIterSources.right());
            learner.tmux().await("Passed: 10 of 10 points.");
            learner.tmux().await("progress c");
            learner.tmux().keys("q");
            learner.isBackWith(0);
        }
    }

    @Tag("thorough")
    @Test
    void writesLineAfterLineWhereNothingCanBeDrawn() throws Exception {
        try (Learner learner = Learner.in(folder, 80, 24, Map.of("TERM", "dumb"))) {
            told(learner, "./yieldlings watch");
        }
    }

    @Test
    void writesLineAfterLineIntoAPipe() throws Exception {
        try (Learner learner = Learner.in(folder, 80, 24, Map.of())) {
            told(learner, "./yieldlings watch | cat");
        }
    }

    private static void told(Learner learner, String line) throws Exception {
        Tmux tmux = learner.tmux();
        tmux.enter(line);
        tmux.await("Exercise 1, fib-iterator");
        Files.writeString(learner.file("01-fib-iterator/FibIter.java"), FibIterSources.withInNext("a++;"));
        tmux.await("This is the first wrong step.");
        Files.writeString(learner.file("01-fib-iterator/FibIter.java"), FibIterSources.right());
        tmux.await("Passed: 10 of 10 points.");
        assertThat(tmux.alternate()).isFalse();
        assertThat(tmux.cursorVisible()).isTrue();
        assertThat(tmux.colours().toString()).doesNotContain("\u001b");
        tmux.enter("h");
        tmux.await("Hint 1 of 3");
        tmux.enter("q");
        learner.isBackWith(0);
    }

    @Tag("thorough")
    @Test
    void goesOnWithoutAnythingToRead() throws Exception {
        try (Learner learner = Learner.in(folder, 80, 24, Map.of())) {
            Tmux tmux = learner.tmux();
            tmux.enter("./yieldlings watch < /dev/null");
            tmux.await("Exercise 1, fib-iterator");
            Files.writeString(learner.file("01-fib-iterator/FibIter.java"), FibIterSources.right());
            tmux.await("Passed: 10 of 10 points.");
            tmux.keys("C-c");
            learner.isBackWith(130);
        }
    }

    @Test
    void drawsWithoutColourWhereItIsUnwelcome() throws Exception {
        try (Learner learner =
                Learner.in(folder, 80, 24, Map.of("NO_COLOR", "1")).watches()) {
            Tmux tmux = learner.tmux();
            Files.writeString(learner.file("01-fib-iterator/FibIter.java"), FibIterSources.withInNext("a++;"));
            Screen verdict = tmux.await("FAIL");
            assertThat(tmux.colours().lines()).containsExactlyElementsOf(verdict.lines());
            tmux.keys("l");
            tmux.await("*>[~]  1  fib-iterator");
            assertThat(tmux.colours().toString()).doesNotContain("\u001b");
        }
    }
}
