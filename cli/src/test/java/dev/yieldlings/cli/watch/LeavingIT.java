package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.BuiltInCourse;
import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.tmux.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal is as before, however the user leaves the window, and no process is left. */
class LeavingIT {
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
        learner = Learner.in(folder, 80, 24, Map.of());
        tmux = learner.tmux();
        tmux.enter("echo what stood here before");
        tmux.await(
                "the shell",
                screen -> screen.lines().contains("what stood here before")
                        && screen.exitCode().isPresent());
        learner.watches();
        file = learner.file("01-fib-iterator/FibIter.java");
        assertThat(tmux.attributes()).isNotEqualTo(learner.attributes());
        assertThat(tmux.cursorVisible()).isFalse();
    }

    @AfterEach
    void close() {
        learner.close();
    }

    @Test
    void byItsKey() {
        tmux.keys("q");
        learner.isBackWith(0);
        assertThat(tmux.screen().contains("what stood here before")).isTrue();
    }

    @Test
    void byCtrlC() {
        tmux.keys("C-c");
        learner.isBackWith(130);
    }

    @Test
    void byBeingTerminated() {
        learner.watcher().destroy();
        learner.isBackWith(143);
    }

    @Tag("thorough")
    @Test
    void byHangingUp() throws Exception {
        Files.writeString(file, FibIterSources.right());
        tmux.await("Passed: 10 of 10 points.");
        ProcessHandle watcher = learner.watcher();
        var workers = learner.workers();
        tmux.hangUp();
        watcher.onExit().join();
        workers.forEach(worker -> worker.onExit().join());
        assertThat(workers).noneMatch(ProcessHandle::isAlive);
    }

    @Tag("thorough")
    @Test
    void forAWhile() throws Exception {
        tmux.keys("C-z");
        assertThat(tmux.awaitShell()).isGreaterThan(128);
        learner.terminalIsAsBefore();
        Files.writeString(file, FibIterSources.right());
        tmux.enter("stty size; fg");
        tmux.await(
                "the window and a verdict", screen -> tmux.alternate() && screen.contains("Passed: 10 of 10 points."));
        tmux.keys("?");
        tmux.await("gives the next hint");
        tmux.keys("C-z");
        assertThat(tmux.awaitShell()).isGreaterThan(128);
        learner.terminalIsAsBefore();
        tmux.resize(60, 20);
        tmux.enter("fg");
        tmux.await("the window", screen -> tmux.alternate() && Learner.isDrawn(screen));
        tmux.resize(80, 24);
        tmux.keys("q");
        learner.isBackWith(0);
    }

    @Tag("thorough")
    @Test
    void neverBecauseItsWorkersDie() throws Exception {
        Files.writeString(file, FibIterSources.right());
        tmux.await("Passed: 10 of 10 points.");
        List<ProcessHandle> workers = learner.workers();
        assertThat(workers).isNotEmpty().allMatch(ProcessHandle::destroyForcibly);
        for (ProcessHandle worker : workers) {
            worker.onExit().get(1, TimeUnit.MINUTES);
        }
        Files.writeString(file, FibIterSources.withInNext("a++;"));
        tmux.await("FAIL");
        Files.writeString(file, FibIterSources.right());
        tmux.await("Passed: 10 of 10 points.");
        tmux.keys("q");
        learner.isBackWith(0);
    }

    @Tag("thorough")
    @Test
    void neverBecauseTheWindowChanges() throws Exception {
        Files.writeString(file, FibIterSources.withInNext("a++;"));
        tmux.await("FAIL");
        tmux.resize(60, 20);
        tmux.await(
                "the smaller window",
                screen -> screen.lines().size() == 20
                        && fits(screen.lines().getFirst(), 60)
                        && Learner.isDrawn(screen)
                        && screen.contains("FAIL"));
        tmux.resize(120, 40);
        tmux.await(
                "the larger window",
                screen -> screen.lines().size() == 40
                        && Learner.isDrawn(screen)
                        && screen.lines().getLast().endsWith("q quit"));
        tmux.resize(20, 5);
        tmux.await(
                "the smallest window",
                screen -> screen.lines().size() == 5 && screen.lines().getLast().contains("q quit"));
        tmux.resize(80, 24);
        tmux.await(
                "the window",
                screen -> screen.lines().size() == 24
                        && screen.contains("0 of " + BuiltInCourse.size() + " passed")
                        && Learner.isDrawn(screen));
        tmux.keys("q");
        learner.isBackWith(0);
    }

    private static boolean fits(String line, int columns) {
        return !line.isEmpty() && line.length() <= columns;
    }
}
