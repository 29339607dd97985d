package dev.yieldlings.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void wideCharactersTakeTwoAndCombiningOnesNone() {
        assertThat(Columns.of("abc")).isEqualTo(3);
        assertThat(Columns.of("\u4e2d\u6587")).isEqualTo(4);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("\ud83d\ude00")).isEqualTo(2);
        assertThat(Columns.pad("\u4e2d", 4)).isEqualTo("\u4e2d  ");
    }

    @Test
    void neverCutsThroughACharacter() {
        assertThat(Columns.start("\u4e2d\u6587", 3)).isEqualTo("\u4e2d");
        assertThat(Columns.start("xe\u0301y", 2)).isEqualTo("xe\u0301");
        assertThat(Columns.end("xe\u0301y", 2)).isEqualTo("e\u0301y");
        assertThat(Columns.middle("abcdefghij", 5, Glyphs.UNICODE)).isEqualTo("ab\u2026ij");
        assertThat(Columns.middle("abcdefghij", 7, Glyphs.ASCII)).isEqualTo("ab...ij");
    }

    @Test
    void breaksLinesByColumns() {
        assertThat(Wrap.lines("\u4e2d\u4e2d \u4e2d\u4e2d\u4e2d", 5))
                .isEqualTo(List.of("\u4e2d\u4e2d", "\u4e2d\u4e2d", "\u4e2d"));
    }

    @Test
    void drawsWithWhatTheTerminalHas() {
        assertThat(Glyphs.of(StandardCharsets.UTF_8)).isEqualTo(Glyphs.UNICODE);
        assertThat(Glyphs.of(StandardCharsets.ISO_8859_1)).isEqualTo(Glyphs.ASCII);
        assertThat(Glyphs.of(StandardCharsets.US_ASCII)).isEqualTo(Glyphs.ASCII);
        assertThat(Glyphs.ASCII.clean("\u2026 \u00e9 \u2192")).isEqualTo("... \\u00e9 ->");
    }
}
