package dev.yieldlings.cli.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.trace.data.Step.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateStripTest {
    private final Traced traced = new Traced();

    @Test
    void foldsWhatIsRepeatedAndMarksTheWrongState() {
        int it = traced.make("", "myRange(0, 3)");
        traced.next(it, "0", "CREATED", "SUSPENDED");
        for (int i = 0; i < 5; i++) {
            traced.next(it, "1", "SUSPENDED", "SUSPENDED");
        }
        traced.leaves(it, Kind.CLOSE, "close()", "CLOSED", "SUSPENDED", "SUSPENDED");
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
    void saysNothingOfAStateThatNoSuiteExpected() {
        int it = traced.make("", "new Game()");
        traced.wrong(it, Kind.SEND, "send(\"go\")", "PLAY", "CLOSED", "CREATED", "SUSPENDED");
        assertThat(lines(Glyphs.ASCII, 74)).containsExactly("CREATED -send !-> SUSPENDED");
    }

    @Test
    void aStateThatWasAskedForCanBeWrong() {
        int it = traced.make("", "myRange(0, 3)");
        traced.next(it, "0", "CREATED", "SUSPENDED");
        traced.wrong(it, Kind.STATE, "state()", "CLOSED", "SUSPENDED", "SUSPENDED", "SUSPENDED");
        assertThat(lines(Glyphs.ASCII, 74)).containsExactly("CREATED -next-> SUSPENDED ! SUSPENDED (should be CLOSED)");
    }

    @Test
    void givesEachObjectALineOfItsOwn() {
        int first = traced.make("first", "myRange(0, 3)");
        int second = traced.make("second", "myRange(0, 3)");
        traced.step(first, Kind.NEXT, "first.next()", "0", "CREATED", "SUSPENDED");
        traced.step(second, Kind.NEXT, "second.next()", "0", "CREATED", "SUSPENDED");
        traced.wrong(first, Kind.NEXT, "first.next()", "1", "2", "SUSPENDED", "CLOSED");
        assertThat(lines(Glyphs.ASCII, 74))
                .containsExactly(
                        "first: CREATED -next-> SUSPENDED -next !-> CLOSED", "second: CREATED -next-> SUSPENDED");
    }

    @Test
    void showsOnlyTheObjectThatWentWrongWhereTheyHaveNoNames() {
        int one = traced.make("", "myRange(0, 0)");
        traced.next(one, "0", "CREATED", "CLOSED");
        int other = traced.make("", "myRange(1, 2)");
        traced.wrong(other, Kind.NEXT, "next()", "1", "2", "CREATED", "SUSPENDED");
        assertThat(lines(Glyphs.ASCII, 74)).containsExactly("CREATED -next !-> SUSPENDED");
    }

    @Test
    void aQuestionIsNoCall() {
        int it = traced.make("", "myRange(0, 3)");
        traced.step(it, Kind.QUESTION, "how many items were fetched", "0", "CREATED", "CREATED");
        traced.wrong(it, Kind.NEXT, "next()", "1", "2", "CREATED", "SUSPENDED");
        assertThat(lines(Glyphs.ASCII, 74)).containsExactly("CREATED -next !-> SUSPENDED");
    }

    @Test
    void cutsTheMiddleOutOfALongWay() {
        int it = traced.make("", "myRange(0, 30)");
        for (int i = 0; i < 20; i++) {
            Kind kind = i % 2 == 0 ? Kind.NEXT : Kind.SEND;
            traced.step(it, kind, "call", "0", i == 0 ? "CREATED" : "SUSPENDED", "SUSPENDED");
        }
        traced.wrong(it, Kind.NEXT, "next()", "1", "2", "SUSPENDED", "SUSPENDED");
        assertThat(String.join(" ", lines(Glyphs.ASCII, 74)))
                .contains("... 13 more ...")
                .startsWith("CREATED -next-> SUSPENDED -send-> SUSPENDED -next-> SUSPENDED ")
                .endsWith("-next !-> SUSPENDED");
    }

    @Test
    void isLeftOutWhereTheWrongStepHasNoStateOrOneThatIsNoLabel() {
        int it = traced.make("", "myRange(0, 30)");
        traced.next(it, "0", "CREATED", "SUSPENDED");
        traced.wrong(0, Kind.CALL, "list.size()", "1", "2", "", "");
        assertThat(lines(Glyphs.ASCII, 74)).isEmpty();

        Traced shown = new Traced();
        int stack = shown.make("", "new Stack()");
        shown.wrong(stack, Kind.CALL, "push(7)", "1", "2", "[1, 2, 3, 4, 5, 6, 7, 8, 9]", "[1, 2, 3, 4, 5, 6, 7, 8]");
        assertThat(StateStrip.lines(shown.trace(), new Canvas(Style.PLAIN, Glyphs.ASCII, 74)))
                .isEmpty();
    }

    private List<String> lines(Glyphs glyphs, int width) {
        return StateStrip.lines(traced.trace(), new Canvas(Style.PLAIN, glyphs, width));
    }
}
