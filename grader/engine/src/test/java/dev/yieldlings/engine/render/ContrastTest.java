package dev.yieldlings.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts side by side show their difference at a glance. */
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
        "\\u001b[31m",
        "\u2026",
        "...",
        "\u0430",
        "long text "
    };

    @Test
    void whatDiffersNeverLooksTheSame() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String shared = text(random, random.nextInt(80));
            String end = random.nextBoolean() ? "" : text(random, random.nextInt(80));
            String one = shared + text(random, random.nextInt(3)) + end;
            String other = shared + text(random, random.nextInt(3)) + end;
            Contrast shown = Contrast.of(one, other);
            assertThat(HiddenDifferences.lookAlike(shown.expected(), shown.actual()))
                    .as("%s", shown)
                    .isFalse();
            assertThat(shown.expected().equals(shown.actual())).as("%s", shown).isEqualTo(one.equals(other));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a b|a  b|a b|a\\s\\sb
            a|a |a|a\\s
            na\u00efve|naive|na\u00efve|naive
            Zahl|Z\u0430hl|Zahl|Z\\u0430hl
            1-2|1\u22122|1-2|1\\u22122
            x ... y|x \u2026 y|x ... y|x \\u2026 y
            """)
    void whatCannotBeSeenIsMadeVisible(String one, String other, String expected, String actual) {
        assertThat(Contrast.of(one, other)).isEqualTo(new Contrast(expected, actual));
    }

    @Test
    void cutsAroundTheFirstDifference() {
        Contrast shown = Contrast.of("1".repeat(1000) + "2", "1".repeat(1000) + "3");
        assertThat(shown.expected()).isEqualTo("\u2026(920 more)\u2026" + "1".repeat(80) + "2");
        assertThat(shown.actual()).isEqualTo("\u2026(920 more)\u2026" + "1".repeat(80) + "3");
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
