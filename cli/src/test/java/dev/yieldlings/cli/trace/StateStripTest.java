package dev.yieldlings.cli.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateStripTest {
    private final List<TraceStep> trace = new ArrayList<>();

    @Test
    void foldsWhatIsRepeatedAndMarksTheWrongState() {
        step("next()", "0", "CREATED", "SUSPENDED");
        for (int i = 0; i < 5; i++) {
            step("next()", "1", "SUSPENDED", "SUSPENDED");
        }
        turn("close()", "no exception, CLOSED", "no exception, SUSPENDED", "SUSPENDED", "SUSPENDED");
        assertThat(lines(Glyphs.UNICODE, 90))
                .containsExactly(
                        "CREATED \u2500next\u2192 SUSPENDED \u2500next \u00d75\u2192 SUSPENDED \u2500close\u2192 \u2717 SUSPENDED (should be CLOSED)");
        assertThat(lines(Glyphs.ASCII, 34))
                .containsExactly(
                        "CREATED -next-> SUSPENDED",
                        "  -next x5-> SUSPENDED",
                        "  -close-> ! SUSPENDED",
                        "  (should be CLOSED)");
    }

    @Test
    void marksTheCallWhereTheStateIsRight() {
        turn("next()", "1", "2", "CREATED", "SUSPENDED");
        assertThat(lines(Glyphs.ASCII, 74)).containsExactly("CREATED -next !-> SUSPENDED");
    }

    @Test
    void givesEachObjectALineOfItsOwn() {
        step("first.next()", "0", "CREATED", "SUSPENDED");
        step("second.next()", "0", "CREATED", "SUSPENDED");
        turn("first.next()", "1", "StopIteration", "SUSPENDED", "CLOSED");
        assertThat(lines(Glyphs.ASCII, 74))
                .containsExactly(
                        "first: CREATED -next-> SUSPENDED -next-> ! CLOSED (should be SUSPENDED)",
                        "second: CREATED -next-> SUSPENDED");
    }

    @Test
    void beginsAnewWithEachObjectWithoutAName() {
        step("next()", "StopIteration", "CREATED", "CLOSED");
        step("myRange(1, 2)", "a Generator", "", "");
        turn("next()", "1", "2", "CREATED", "SUSPENDED");
        assertThat(lines(Glyphs.ASCII, 74)).containsExactly("CREATED -next !-> SUSPENDED");
    }

    @Test
    void cutsTheMiddleOutOfALongWay() {
        for (int i = 0; i < 20; i++) {
            step(i % 2 == 0 ? "next()" : "send(1)", "0", i == 0 ? "CREATED" : "SUSPENDED", "SUSPENDED");
        }
        turn("next()", "1", "2", "SUSPENDED", "SUSPENDED");
        assertThat(String.join(" ", lines(Glyphs.ASCII, 74)))
                .contains("... 13 more ...")
                .startsWith("CREATED -next-> SUSPENDED -send-> SUSPENDED -next-> SUSPENDED ")
                .endsWith("-next !-> SUSPENDED");
    }

    @Test
    void isLeftOutWhereTheWrongTurnHasNoState() {
        step("next()", "0", "CREATED", "SUSPENDED");
        turn("list.size()", "1", "2", "", "");
        assertThat(lines(Glyphs.ASCII, 74)).isEmpty();
    }

    private void step(String call, String value, String before, String after) {
        trace.add(new TraceStep(call, value, value, before, after, List.of(), List.of(), 1, Mark.AS_EXPECTED));
    }

    private void turn(String call, String expected, String actual, String before, String after) {
        trace.add(new TraceStep(call, expected, actual, before, after, List.of(), List.of(), 1, Mark.DIVERGED));
    }

    private List<String> lines(Glyphs glyphs, int width) {
        return StateStrip.lines(trace, new Sheet(Style.PLAIN, glyphs, width));
    }
}
