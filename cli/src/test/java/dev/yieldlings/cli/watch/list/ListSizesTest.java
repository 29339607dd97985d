package dev.yieldlings.cli.watch.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Size;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list in windows of all sizes. */
class ListSizesTest {
    private static final String REVERSED = "\u001b[7m";
    private static final Pattern ESCAPES = Pattern.compile("\u001b\\[\\d+m");
    private static final Pattern SELECTED = Pattern.compile("\\*[ >]\\[.*");

    @Test
    void fitsEveryWindowAndShowsTheSelectedExercise() {
        for (int columns = 20; columns <= 120; columns++) {
            for (int rows = 3; rows <= 50; rows++) {
                Style style = (columns + rows) % 4 == 0 ? Style.PLAIN : Style.COLOUR;
                Seen seen = Seen.of(ListedCourse.passed(12), style, new Size(columns, rows));
                int number = 1 + (7 * columns + 3 * rows) % 40;
                seen.type("G" + number);
                check(seen, number);
            }
        }
    }

    @Test
    void showsTheSelectedExerciseWhateverElseThereIsToSee() {
        for (int columns : List.of(20, 40, 60, 80)) {
            for (int rows = 3; rows <= 50; rows++) {
                Seen seen = Seen.of(ListedCourse.passed(12), Style.COLOUR, new Size(columns, rows));
                seen.type("40p/number 3");
                check(seen, 30);
                seen.press(Key.Named.ENTER);
                check(seen, 30);
                seen.type("gx");
                check(seen, 13);
                assertThat(seen.text()).contains("Reset name-13");
                seen.press(Key.Named.ESCAPE);
                seen.scene().say("A sentence that is much too long for a narrow window, but is said all the same.");
                check(seen, 13);
            }
        }
    }

    @Test
    void neverBreaksInAWindowThatIsTooSmall() {
        for (int columns = 0; columns < 20; columns++) {
            for (int rows = 0; rows < 20; rows++) {
                Seen seen = Seen.of(ListedCourse.passed(12), Style.COLOUR, new Size(columns, rows));
                for (String keys : List.of("j", "G", "d", "x", "n", "/name", "z")) {
                    seen.type(keys);
                    fits(seen);
                }
                seen.press(Key.Named.ENTER, Key.Named.PAGE_UP, Key.Named.PAGE_DOWN);
                fits(seen);
                Seen fresh = Seen.of(ListedCourse.passed(0), Style.COLOUR, new Size(columns, rows));
                fresh.type("d");
                fits(fresh);
            }
        }
    }

    @Test
    void keepsTheListStillWhileTheSelectedExerciseIsInSight() {
        Seen seen = Seen.plain(12, 80, 24);
        List<String> before = seen.lines();
        seen.type("kk");
        List<String> after = seen.lines();
        assertThat(ids(after)).isEqualTo(ids(before));
    }

    @Test
    void showsWhatIsAroundTheSelectedExercise() {
        Seen seen = Seen.plain(0, 60, 20);
        for (int i = 1; i < 39; i++) {
            seen.type("j");
            int number = seen.selected();
            assertThat(ids(seen.lines())).contains(" " + (number - 1) + " ", " " + (number + 1) + " ");
        }
    }

    @Test
    void leavesTitlesOutWhereThereIsNoRoom() {
        assertThat(Seen.plain(12, 80, 24).text()).contains("13  name-13", "Title of number 13", "0/10");
        assertThat(Seen.plain(12, 60, 20).text()).contains("Title of number 13");
        String narrow = Seen.plain(12, 40, 10).text();
        assertThat(narrow).contains("13  name-13", "0/10").doesNotContain("Title of number 14");
    }

    @Test
    void tellsTheKeysThatWorkInSixtyColumns() {
        Seen seen = Seen.plain(12, 60, 20);
        assertThat(seen.lines().getLast()).contains("q back", "Enter go", "/ search", "d done", "p pending", "x reset");
        seen.type("d");
        assertThat(seen.lines().getLast()).contains("a all");
        seen.type("/");
        assertThat(seen.lines().getLast()).contains("Enter keep", "Esc clear");
    }

    private static List<String> ids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("..\\[.*"))
                .map(line -> line.substring(5, 9).replaceAll(" +", " "))
                .toList();
    }

    private static void check(Seen seen, int number) {
        List<String> lines = fits(seen);
        assertThat(lines.stream()
                        .map(ListSizesTest::bare)
                        .filter(line -> SELECTED.matcher(line).matches()))
                .as("%s", seen)
                .singleElement()
                .satisfies(line -> assertThat(line.substring(5)).matches(" +" + number + " .*"));
        assertThat(lines.stream().filter(line -> line.startsWith(REVERSED)))
                .hasSize(String.join("", lines).contains("\u001b") ? 1 : 0);
    }

    private static List<String> fits(Seen seen) {
        List<String> lines = seen.lines();
        assertThat(lines)
                .as("%s", seen)
                .hasSize(seen.size().columns() == 0 ? 0 : seen.size().rows());
        assertThat(lines.stream()
                        .map(ListSizesTest::bare)
                        .mapToInt(Columns::of)
                        .max()
                        .orElse(0))
                .as("%s", seen)
                .isLessThanOrEqualTo(seen.size().columns());
        return lines;
    }

    private static String bare(String line) {
        return ESCAPES.matcher(line).replaceAll("");
    }
}
