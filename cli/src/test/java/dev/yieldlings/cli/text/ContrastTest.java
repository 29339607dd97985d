package dev.yieldlings.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two texts side by side: never equal where they differ, never wider than allowed. */
class ContrastTest {
    private static final String[] PARTS = {
        "a",
        "b",
        " ",
        "\t",
        "\u4e2d",
        "e\u0301",
        "\u00e9",
        "\ud83d\ude00",
        "\u202e",
        "\u001b[31m",
        "\\",
        "\u2026",
        "+1",
        "long text "
    };

    @ParameterizedTest
    @EnumSource(Glyphs.class)
    void whatDiffersNeverLooksTheSame(Glyphs glyphs) {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            String shared = text(random, random.nextInt(40));
            String end = random.nextBoolean() ? "" : text(random, random.nextInt(40));
            String one = shared + text(random, random.nextInt(3)) + end;
            String other = shared + text(random, random.nextInt(3)) + end;
            int columns = 12 + random.nextInt(60);
            Contrast shown = Contrast.of(one, other, columns, glyphs);
            assertThat(shown.expected().equals(shown.actual()))
                    .as("<%s> and <%s> in %d columns: %s", one, other, columns, shown)
                    .isEqualTo(one.equals(other));
            assertThat(Columns.of(shown.expected())).isLessThanOrEqualTo(columns);
            assertThat(Columns.of(shown.actual())).isLessThanOrEqualTo(columns);
            assertThat(shown.toString()).doesNotContain("\u001b", "\u202e");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b          | a  b         | 40 | a b                      | a\\s\\sb
            0123456789012345678901234567890123456789X678901234567890123456789 | 0123456789012345678901234567890123456789Y678901234567890123456789 | 30 | 30+\u20260123456789X67890123456\u2026+13 | 30+\u20260123456789Y67890123456\u2026+13
            """)
    void cutsAroundTheFirstDifference(String one, String other, int columns, String expected, String actual) {
        assertThat(Contrast.of(one, other, columns, Glyphs.UNICODE)).isEqualTo(new Contrast(expected, actual));
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
