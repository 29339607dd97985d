package dev.yieldlings.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter screen = new StringWriter();
    private long now;

    @Test
    void nothingIsSaidOfWhatIsSoonDone() {
        for (Integer _ : line(true, false, 0).over(List.of(1, 2, 3), _ -> {})) {
            assertThat(screen.toString()).isEmpty();
        }
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void whatTakesLongTellsHowFarItIsAndLeavesNothing() {
        List<Integer> seen = new ArrayList<>();
        int rounds = 0;
        for (Integer _ : line(true, false, 1_500_000_000).over(List.of(1, 2, 3, 4), seen::add)) {
            rounds++;
        }

        assertThat(rounds).isEqualTo(4);
        assertThat(seen).containsExactly(1, 2, 3, 4);
        assertThat(screen.toString())
                .startsWith("\r[######------------------] 1/4, about 4.5 s left\u001b[K")
                .contains("\r[############------------] 2/4, about 3.0 s left\u001b[K")
                .endsWith("\r[########################] 4/4\u001b[K\r\u001b[K");
    }

    @Test
    void onlyATerminalIsTold() {
        for (Integer _ : line(false, false, 2_000_000_000).over(List.of(1, 2), _ -> {})) {}
        for (Integer _ : line(true, true, 2_000_000_000).over(List.of(1, 2), _ -> {})) {}
        assertThat(screen.toString()).isEmpty();
    }

    /** Creates a line on a machine where each action takes this long. */
    private ProgressLine line(boolean interactive, boolean plain, long nanoseconds) {
        PrintWriter writer = new PrintWriter(screen);
        Console console = new Console(writer, writer, new Canvas(Style.PLAIN, Glyphs.ASCII, 80), interactive, plain);
        return new ProgressLine(console, interactive ? 4 : 2, () -> {
            long read = now;
            now += nanoseconds;
            return read;
        });
    }
}
