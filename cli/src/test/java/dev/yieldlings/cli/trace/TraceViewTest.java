package dev.yieldlings.cli.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every trace, however long, wide and hostile. */
class TraceViewTest {
    private static final String[] CALLS = {
        "next()",
        "send(\"x, y\")",
        "first.next()",
        "g = new Generator<>(1, 2)",
        "hasNext()",
        "state()",
        "next(), 8 times",
        "\u001b[2J\u202e",
        "a\nb"
    };
    private static final String[] VALUES = {
        "1",
        "a Generator",
        "StopIteration",
        "2, CLOSED",
        "\u4e2d\u6587",
        "\ud83d\ude00",
        "e\u0301",
        "\u001b]0;x\u0007",
        "x".repeat(300),
        "words of a long text ".repeat(9),
        ""
    };
    private static final String[] STATES = {"CREATED", "SUSPENDED", "CLOSED", "RUNNING"};

    @ParameterizedTest
    @ValueSource(ints = {34, 54, 74, 120})
    void noLineIsWiderThanTheSheetAndNothingHostileGetsThrough(int width) {
        Random random = new Random(width);
        for (int i = 0; i < 300; i++) {
            List<TraceStep> trace = trace(random);
            for (Glyphs glyphs : Glyphs.values()) {
                List<String> plain = TraceView.lines(trace, new Sheet(Style.PLAIN, glyphs, width));
                List<String> coloured = TraceView.lines(trace, new Sheet(Style.COLOUR, glyphs, width));
                assertThat(coloured.stream().map(TraceViewTest::withoutColour).toList())
                        .isEqualTo(plain);
                assertThat(plain).allSatisfy(line -> {
                    assertThat(Columns.of(line)).isLessThanOrEqualTo(width);
                    assertThat(line).doesNotContain("\u001b", "\u202e", "\n", "\u0007");
                });
                assertThat(glyphs == Glyphs.UNICODE
                                || String.join("", plain).chars().allMatch(c -> c < 127))
                        .isTrue();
            }
        }
    }

    @Test
    void everyStepIsShownOrCounted() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            List<TraceStep> trace = trace(random);
            Window window = Window.of(trace);
            int next = 1;
            for (Item item : window.items()) {
                switch (item) {
                    case Item.Step(TraceStep step, int number) -> {
                        assertThat(number).isEqualTo(next);
                        assertThat(step).isSameAs(trace.get(number - 1));
                        next++;
                    }
                    case Item.Gap gap -> {
                        assertThat(gap.first()).isEqualTo(next);
                        assertThat(gap.count()).isGreaterThan(1);
                        next = gap.last() + 1;
                    }
                }
            }
            assertThat(next - 1).isEqualTo(trace.size()).isEqualTo(window.steps());
        }
    }

    @Test
    void addsUpStepsThatTheWorkerDidNotKeep() {
        List<TraceStep> trace = new ArrayList<>();
        trace.add(step("new FibIter()", "an Iterator", "an Iterator", Mark.AS_EXPECTED));
        trace.add(step("\u2026 1000 more as expected \u2026", "", "", Mark.AS_EXPECTED));
        for (int i = 0; i < 20; i++) {
            trace.add(step("next()", "1", "1", Mark.AS_EXPECTED));
        }
        trace.add(step("next()", "1", "2", Mark.DIVERGED));
        trace.add(step("\u2026 7 more not reached \u2026", "", "", Mark.NOT_REACHED));
        assertThat(TraceView.lines(trace, new Sheet(Style.PLAIN, Glyphs.UNICODE, 74)))
                .startsWith(
                        "  call           expected     got",
                        "\u2713 new FibIter()  an Iterator",
                        "  \u2026 1015 more steps as expected")
                .endsWith("\u2717 next()         1            2", "  \u2026 7 more not reached");
        assertThat(TraceSentences.of(trace, Glyphs.UNICODE))
                .contains("Steps 2 to 1016 were as expected.", "Steps 1023 to 1029 were not reached.")
                .anyMatch(sentence -> sentence.startsWith("Step 1022 of 1029. next(): expected 1, got 2."));
    }

    private static List<TraceStep> trace(Random random) {
        List<TraceStep> trace = new ArrayList<>();
        int length = 1 + random.nextInt(30);
        int turn = random.nextInt(length);
        for (int i = 0; i < length; i++) {
            Mark mark = i < turn ? Mark.AS_EXPECTED : i == turn ? Mark.DIVERGED : Mark.NOT_REACHED;
            String value = any(VALUES, random);
            boolean hasState = mark != Mark.NOT_REACHED && random.nextInt(3) > 0;
            boolean hasNotes = random.nextInt(4) == 0;
            trace.add(new TraceStep(
                    any(CALLS, random),
                    value,
                    mark == Mark.AS_EXPECTED ? value : mark == Mark.DIVERGED ? any(VALUES, random) : "",
                    hasState ? any(STATES, random) : "",
                    hasState ? any(STATES, random) : "",
                    hasNotes ? List.of(any(VALUES, random), "a\u001b[1mb") : List.of(),
                    hasNotes ? List.of("numbers gives 1", any(VALUES, random)) : List.of(),
                    1,
                    mark));
        }
        return trace;
    }

    static TraceStep step(String call, String expected, String actual, Mark mark) {
        return new TraceStep(call, expected, actual, "", "", List.of(), List.of(), 1, mark);
    }

    private static String any(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static String withoutColour(String line) {
        return line.replaceAll("\u001b\\[\\d+m", "");
    }
}
