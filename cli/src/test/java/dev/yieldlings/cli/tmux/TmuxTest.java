package dev.yieldlings.cli.tmux;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tmux terminal behaves like a real one. */
class TmuxTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTmux() {
        Tmux.assumeThere();
    }

    @Test
    void runsCommandsAndTellsTheirExitCodes() throws Exception {
        try (Tmux tmux = Tmux.open(folder, 60, 20, Map.of("COLOUR", "gr\u00fcn"))) {
            tmux.enter("pwd; echo $COLOUR; (exit 7)");
            assertThat(tmux.await("[7]$").lines()).contains(folder.toString(), "gr\u00fcn");
            assertThat(tmux.awaitShell()).isEqualTo(7);
            tmux.enter("printf '\\033[31mred\\033[0m\\n'");
            tmux.await("the colour", screen -> tmux.colours().contains("\u001b[31mred"));
        }
    }

    @Test
    void tellsHowAProgramLeavesTheTerminal() throws Exception {
        try (Tmux tmux = Tmux.open(folder, 60, 20, Map.of())) {
            String before = tmux.attributes();
            assertThat(tmux.alternate()).isFalse();
            assertThat(tmux.cursorVisible()).isTrue();
            tmux.enter("printf '\\033[?1049h\\033[?25l'; stty raw -echo; echo on; read -r key");
            tmux.await("another screen", screen -> tmux.alternate());
            tmux.await("no cursor", screen -> !tmux.cursorVisible());
            tmux.await("other attributes", screen -> !tmux.attributes().equals(before));
        }
    }

    @Test
    void changesItsSize() throws Exception {
        try (Tmux tmux = Tmux.open(folder, 60, 20, Map.of())) {
            assertThat(tmux.screen().lines()).hasSize(20);
            tmux.enter("trap 'stty size' WINCH; expr 40 + 2");
            tmux.await("42");
            tmux.resize(100, 30);
            tmux.keys("Enter");
            tmux.await("30 100");
            assertThat(tmux.screen().lines()).hasSize(30);
        }
    }

    @Test
    void hangsUpWhenItIsClosed() throws Exception {
        ProcessHandle sleeper;
        try (Tmux tmux = Tmux.open(folder, 60, 20, Map.of())) {
            tmux.enter("sleep 1000 & echo started");
            tmux.await("a process", screen -> !tmux.processes().isEmpty());
            sleeper = tmux.processes().getFirst();
        }
        sleeper.onExit().join();
        assertThat(sleeper.isAlive()).isFalse();
    }
}
