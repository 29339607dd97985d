package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.watch.session.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is seen of a text, and how it moves. */
class PaneTest {
    private static final Sheet SHEET = new Sheet(Style.PLAIN, Glyphs.UNICODE, 80);

    @Test
    void showsAllThereIsRoomFor() {
        Pane pane = new Pane(numbers(1));
        assertThat(pane.draw(SHEET, 20, 80)).hasSize(20).startsWith("1").endsWith("20");
        assertThat(pane.place()).isEmpty();
        assertThat(pane.draw(SHEET, 19, 80)).hasSize(19).endsWith("19");
        assertThat(pane.place()).isEqualTo("lines 1 to 19 of 20; space: on");
    }

    @Test
    void beginsAtItsFirstFaultOnlyWhereThereIsNoRoomForAll() {
        assertThat(new Pane(numbers(8)).draw(SHEET, 20, 80)).startsWith("1");
        assertThat(new Pane(numbers(8)).draw(SHEET, 10, 80)).startsWith("8").endsWith("17");
        assertThat(new Pane(numbers(18)).draw(SHEET, 10, 80)).startsWith("11").endsWith("20");
    }

    @Test
    void showsWhatIsAddedAboveUnlessSomebodyIsReadingFurtherDown() {
        Text more = Text.of(
                _ -> IntStream.rangeClosed(-2, 20).mapToObj(String::valueOf).toList());
        Pane untouched = new Pane(numbers(8));
        untouched.draw(SHEET, 10, 80);
        untouched.amend(more);
        assertThat(untouched.draw(SHEET, 10, 80)).startsWith("-2");

        Pane read = new Pane(numbers(8));
        read.draw(SHEET, 10, 80);
        assertThat(first(read, Key.Named.UP)).isEqualTo("7");
        read.amend(more);
        assertThat(read.draw(SHEET, 10, 80)).startsWith("7").endsWith("16");
        assertThat(read.draw(SHEET, 10, 80)).startsWith("7");
    }

    @Test
    void movesByKeysAndStopsAtItsEnds() {
        Pane pane = new Pane(numbers(1));
        pane.draw(SHEET, 5, 80);
        assertThat(first(pane, new Key.Character('j'))).isEqualTo("2");
        assertThat(first(pane, Key.Named.DOWN)).isEqualTo("3");
        assertThat(first(pane, new Key.Character('k'))).isEqualTo("2");
        assertThat(first(pane, new Key.Character(' '))).isEqualTo("5");
        assertThat(first(pane, Key.Named.PAGE_UP)).isEqualTo("2");
        assertThat(first(pane, new Key.Character('G'))).isEqualTo("16");
        assertThat(first(pane, Key.Named.DOWN)).isEqualTo("16");
        assertThat(pane.place()).isEqualTo("lines 16 to 20 of 20; g: to the top");
        assertThat(first(pane, Key.Named.HOME)).isEqualTo("1");
        assertThat(first(pane, Key.Named.UP)).isEqualTo("1");
        assertThat(pane.key(new Key.Character('h'))).isFalse();
    }

    @Test
    void isSetAnewInAnotherWidth() {
        Pane pane = new Pane(Text.of(sheet -> List.of("width " + sheet.width())));
        assertThat(pane.draw(SHEET, 5, 80)).containsExactly("width 80");
        assertThat(pane.draw(SHEET.withWidth(60), 5, 80)).containsExactly("width 60");
    }

    @Test
    void whatIsWideIsSeenByMovingSideways() {
        Pane pane = new Pane(Text.of(_ -> List.of("short", Style.COLOUR.bad("x".repeat(100)) + "the end")));
        assertThat(pane.draw(SHEET, 5, 80)).startsWith("short");
        assertThat(pane.place()).isEqualTo("right: more at the side");
        assertThat(pane.key(Key.Named.RIGHT)).isTrue();
        assertThat(pane.draw(SHEET, 5, 80).getFirst()).isEmpty();
        assertThat(pane.key(Key.Named.RIGHT)).isTrue();
        assertThat(pane.draw(SHEET, 5, 80).getLast()).endsWith("the end").contains("x".repeat(60) + "\u001b");
        assertThat(pane.place()).isEqualTo("left: back");
        assertThat(pane.key(Key.Named.LEFT)).isTrue();
        assertThat(pane.key(Key.Named.LEFT)).isTrue();
        assertThat(pane.draw(SHEET, 5, 80)).startsWith("short");
        assertThat(pane.draw(SHEET, 5, 120)).startsWith("short");
        assertThat(pane.place()).isEmpty();
    }

    private static String first(Pane pane, Key key) {
        assertThat(pane.key(key)).isTrue();
        return pane.draw(SHEET, 5, 80).getFirst();
    }

    /** Twenty lines, with a fault in one of them. */
    private static Text numbers(int fault) {
        return new Text(_ -> new Text.Laid(
                IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList(), fault - 1));
    }
}
