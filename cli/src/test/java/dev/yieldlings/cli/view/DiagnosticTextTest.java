package dev.yieldlings.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTextTest {
    private static final String EXPLANATION =
            "Void stands for nothing, and this is an int. Of a generator's three types "
                    + "the second is what it is sent and the third what it returns; write int in place of that Void.";

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 78, 79, 80, 81, 120})
    void noLineIsWiderThanTheSheetAndNoWordIsBroken(int width) {
        Diagnostic error = Diagnostic.error("code", "incompatible types").explained(EXPLANATION);
        var lines = new DiagnosticText(new Canvas(Style.PLAIN, Glyphs.UNICODE, width)).lines(error);

        assertThat(lines).allMatch(line -> line.length() <= width);
        assertThat(String.join(" ", lines).replaceAll(" +", " ")).contains("error: " + EXPLANATION);
    }
}
