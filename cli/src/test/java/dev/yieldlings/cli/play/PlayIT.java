package dev.yieldlings.cli.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yieldlings.cli.launcher.Launched;
import dev.yieldlings.cli.launcher.NewWorkspace;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A learner's game server: one player at a terminal, the other on a real connection. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlayIT {
    private static final String NEGOTIATION = "\u00ff\u00fd\"\u00ff\u00fb\u0001";

    /** The class is in several solutions, which must not conflict. */
    private static final String HELPER = "\nclass Helper {}\n";

    @TempDir
    private Path folder;

    private Path workspace;

    @BeforeEach
    void makeWorkspace() throws Exception {
        boolean there = Files.isExecutable(Path.of("/usr/bin/script"))
                && Launched.run(folder, Map.of(), List.of("/usr/bin/script", "--version"))
                        .out()
                        .contains("util-linux");
        assumeTrue(there, "script of util-linux is not on this machine");
        workspace = NewWorkspace.in(folder);
    }

    @Test
    void playsWithTheLearnersCoroutinesAndCountsOverAllGuests() throws Exception {
        solve("rock-paper-scissors", "two-yields/RockPaperScissors.java");
        solve("game-loop", "GameLoop.java");
        solve("drive", "with-finally/Driver.java");
        Files.writeString(
                Launched.folder(workspace, "countdown").resolve("Countdown.java"), "public final class Countdown {}");
        try (Table table = Table.open(workspace, "--port 0 --seconds 3600")) {
            assertThat(table.screen().until("You are player 0.").replaceAll("\\s+", " "))
                    .contains("Yours: rock-paper-scissors, game-loop, drive.")
                    .contains("stands in for cbreak-keys (not begun), socket-reader (not begun)")
                    .contains("countdown (not passed), game-machine (not begun).");
            int port = table.port();
            try (Visitor ernie = Visitor.to(port)) {
                assertThat(ernie.screen().until("Welcome to the game\r\n")).startsWith(NEGOTIATION);
                table.screen()
                        .until("Player connected: 127.0.0.1:" + ernie.socket().getLocalPort());
                ernie.send("\u00ff\u00fb\"\u00ff\u00fd\u0003");
                ernie.send("\u00ff\u00f4\u00ff\u00fa\"\u00f0rr\u00ff\u00f0"); // an interrupt, and a byte 240 in a
                // subnegotiation
                table.press('z');
                assertThat(table.screen().until("Invalid key")).doesNotContain("z");
                for (int won = 1; won <= 5; won++) {
                    ernie.send("r");
                    table.press('p');
                    assertThat(table.screen().until("Overall: 100.00%")).contains("Wins: " + won + " - 0");
                }
                assertThat(ernie.screen().toTheEnd())
                        .contains("\r\n3600\r\n", "Player 0: p, Player 1: r\r\nPlayer 0 wins!\r\n")
                        .doesNotContain("Overall")
                        .endsWith("Wins: 5 - 0\r\nThank you for playing!\r\n");
            }
            try (Visitor bert = Visitor.to(port)) {
                bert.send("s");
                bert.screen().until("Welcome to the game");
                table.press('p');
                table.screen().until("Overall: 83.33%");
            }
            table.screen().until("Opponent disconnected.");
            table.press('q');
            assertThat(table.screen().toTheEnd()).contains("code 0\r\nrestored").doesNotContain("\tat ");
        }
    }

    @Tag("thorough")
    @Test
    void countsDownAndShowsOutWhoDoesNotMove() throws Exception {
        try (Table table = Table.open(workspace, "--port 0 --seconds 2");
                Visitor ernie = Visitor.to(table.port())) {
            assertThat(ernie.screen().toTheEnd())
                    .isEqualTo(NEGOTIATION + "Welcome to the game\r\n2\r\n1\r\nTimed out. Good-bye\r\n");
            table.screen().until("Timed out. Good-bye");
            table.press('\u0004');
            assertThat(table.screen().toTheEnd()).contains("code 0\r\nrestored");
        }
    }

    @Test
    void setsTheTerminalBackWhenItIsTerminated() throws Exception {
        try (Table table = Table.open(workspace, "--port 0");
                Visitor ernie = Visitor.to(table.port())) {
            ernie.screen().until("Welcome");
            table.terminate();
            assertThat(table.screen().toTheEnd()).contains("code 143\r\nrestored");
        }
    }

    @Tag("thorough")
    @Test
    void tellsInOneSentenceWhereTheLearnersCoroutineBrokeOff() throws Exception {
        solve("countdown", "Countdown.java");
        Path countdown = Launched.folder(workspace, "countdown").resolve("Countdown.java");
        String picky = "if (from == 3599) throw new IllegalStateException(\"too long\");\nreturn Generator.of(";
        Files.writeString(countdown, Files.readString(countdown).replace("return Generator.of(", picky));
        try (Table table = Table.open(workspace, "--port 0 --seconds 3599")) {
            assertThat(table.screen().until("You are player 0.")).contains("Yours: countdown.");
            try (Visitor ernie = Visitor.to(table.port())) {
                ernie.screen().toTheEnd();
            }
            assertThat(table.screen().toTheEnd())
                    .contains("The game broke off: java.lang.IllegalStateException: too long, at Countdown.java line ")
                    .contains("code 1\r\nrestored")
                    .doesNotContain("\tat ");
        }
    }

    @Tag("thorough")
    @Test
    void saysWhenThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                Table table = Table.open(workspace, "--host 0.0.0.0 --port " + taken.getLocalPort())) {
            assertThat(table.screen().toTheEnd())
                    .contains("Can't listen at 0.0.0.0 port " + taken.getLocalPort() + ": Address already in use.")
                    .contains("code 2\r\nrestored");
        }
    }

    @Test
    void saysThatItNeedsATerminal() throws Exception {
        Launched launched = Launched.run(
                workspace,
                Map.of(),
                List.of(Launched.distribution().resolve("yieldlings").toString(), "play"));
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.err()).contains("start this in a terminal").hasLineCount(1);
    }

    private void solve(String exercise, String file) throws IOException {
        Path solution = Launched.course().resolve("3-coroutines/" + exercise + "/solution/" + file);
        Path target = Launched.folder(workspace, exercise).resolve(solution.getFileName());
        Files.writeString(target, Files.readString(solution) + HELPER);
    }
}
