package dev.yieldlings.cli.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Trace;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that hold for every trace, however long, wide and hostile. */
class HostileTraceTest {
    private static final String[] CALLS = {
        "next()", "send(\"x, y\")", "g = new Generator<>(1, 2)", "hasNext()", "is it open?", "\u001b[2J\u202e", "a\nb"
    };
    private static final String[] VALUES = {
        "1",
        "a Generator",
        "StopIteration",
        "\u4e2d\u6587",
        "\ud83d\ude00",
        "e\u0301",
        "\u001b]0;x\u0007",
        "x".repeat(300),
        "words of a long text ".repeat(9),
        ""
    };
    private static final String[] STATES = {"", "CREATED", "SUSPENDED", "CLOSED", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"};

    @ParameterizedTest
    @ValueSource(ints = {34, 54, 74, 120})
    void noLineIsWiderThanTheSheetAndNothingHostileGetsThrough(int width) {
        Random random = new Random(width);
        for (int i = 0; i < 200; i++) {
            Trace trace = trace(random);
            for (Glyphs glyphs : Glyphs.values()) {
                List<String> plain = TraceView.lines(trace, new Canvas(Style.PLAIN, glyphs, width));
                List<String> coloured = TraceView.lines(trace, new Canvas(Style.COLOUR, glyphs, width));
                assertThat(coloured.stream()
                                .map(line -> line.replaceAll("\u001b\\[\\d+m", ""))
                                .toList())
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
            Trace trace = trace(random);
            VisibleSteps window = VisibleSteps.of(trace);
            int next = 1;
            for (TraceItem item : window.items()) {
                switch (item) {
                    case TraceItem.Shown shown -> {
                        assertThat(shown.number()).isEqualTo(next);
                        next += shown.step().times();
                    }
                    case TraceItem.Gap gap -> {
                        assertThat(gap.first()).isEqualTo(next);
                        next = gap.last() + 1;
                    }
                }
            }
            assertThat(next - 1).isEqualTo(window.steps()).isEqualTo(calls(trace));
        }
    }

    private static int calls(Trace trace) {
        return trace.entries().stream()
                .mapToInt(entry -> entry instanceof Entry.Elided(int count, Mark _) ? count : 1)
                .sum();
    }

    private static Trace trace(Random random) {
        Traced traced = new Traced();
        int it = traced.make(random.nextBoolean() ? "" : "first", any(CALLS, random));
        int other = traced.make(random.nextBoolean() ? "" : "second", any(VALUES, random));
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int object = random.nextInt(3) == 0 ? other : it;
            List<Kind> kinds = List.copyOf(EnumSet.complementOf(EnumSet.of(Kind.MAKE)));
            Kind kind = kinds.get(random.nextInt(kinds.size()));
            traced.step(
                    object, kind, any(CALLS, random), any(VALUES, random), any(STATES, random), any(STATES, random));
        }
        if (random.nextInt(4) == 0) {
            traced.elided(2 + random.nextInt(1000), Mark.AS_EXPECTED);
        }
        if (random.nextBoolean()) {
            traced.leaves(it, Kind.CLOSE, "close()", "CLOSED", "SUSPENDED", any(STATES, random));
        } else {
            traced.wrong(
                    it,
                    Kind.NEXT,
                    any(CALLS, random),
                    any(VALUES, random),
                    any(VALUES, random),
                    any(STATES, random),
                    any(STATES, random));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            traced.notReached(it, any(CALLS, random));
        }
        return traced.trace();
    }

    private static String any(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
