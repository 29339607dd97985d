package dev.yieldlings.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.Trace.Figure.Bar;
import dev.yieldlings.trace.data.Trace.Figure.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure has bars of characters in a terminal, and a table for screen readers. */
class FigureTextTest {
    private static final List<Bar> BARS = List.of(new Bar("1", 1_000), new Bar("10", 100), new Bar("1000", 0));

    @Test
    void drawsBarsAsLongAsTheirValues() {
        assertThat(FigureText.bars(figure(Scale.LINEAR), canvas(32, Glyphs.ASCII)))
                .containsExactly(
                        "Reads (reads by chunk)",
                        "   1  ###################  1,000",
                        "  10  ##  100",
                        "1000  0",
                        "Few are enough.");
    }

    @Test
    void drawsTheLogarithmWhereItIsAskedFor() {
        assertThat(FigureText.bars(figure(Scale.LOGARITHMIC), canvas(60, Glyphs.UNICODE)))
                .startsWith("Reads (reads by chunk, logarithmic scale)")
                .contains("   1  " + "\u2588".repeat(47) + "  1,000", "  10  " + "\u2588".repeat(31) + "  100");
    }

    @Test
    void tellsTheSameAsATable() {
        assertThat(FigureText.table(figure(Scale.LINEAR), canvas(60, Glyphs.ASCII)))
                .containsExactly(
                        "Reads, as a table:",
                        "chunk  reads",
                        "    1  1,000",
                        "   10  100",
                        " 1000  0",
                        "Few are enough.");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80, 200})
    void fitsIntoAnyWidth(int width) {
        assertThat(FigureText.bars(figure(Scale.LINEAR), canvas(width, Glyphs.UNICODE)))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    private static Figure figure(Scale scale) {
        return new Figure("Reads", "chunk", "reads", scale, BARS, "Few are enough.");
    }

    private static Canvas canvas(int width, Glyphs glyphs) {
        return new Canvas(Style.PLAIN, glyphs, width);
    }
}
