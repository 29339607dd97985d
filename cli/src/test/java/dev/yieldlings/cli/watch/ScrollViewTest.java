package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.watch.session.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The visible part of a text, and scrolling. */
class ScrollViewTest {
    private static final Canvas SHEET = new Canvas(Style.PLAIN, Glyphs.UNICODE, 80);

    @Test
    void showsAllThereIsRoomFor() {
        ScrollView view = new ScrollView(numbers(1));
        assertThat(view.draw(SHEET, 20, 80)).hasSize(20).startsWith("1").endsWith("20");
        assertThat(view.place()).isEmpty();
        assertThat(view.draw(SHEET, 19, 80)).hasSize(19).endsWith("19");
        assertThat(view.place()).isEqualTo("lines 1 to 19 of 20; space: on");
    }

    @Test
    void beginsAtItsFirstFaultOnlyWhereThereIsNoRoomForAll() {
        assertThat(new ScrollView(numbers(8)).draw(SHEET, 20, 80)).startsWith("1");
        assertThat(new ScrollView(numbers(8)).draw(SHEET, 10, 80))
                .startsWith("8")
                .endsWith("17");
        assertThat(new ScrollView(numbers(18)).draw(SHEET, 10, 80))
                .startsWith("11")
                .endsWith("20");
    }

    @Test
    void showsWhatIsAddedAboveUnlessSomebodyIsReadingFurtherDown() {
        Text more = Text.of(
                _ -> IntStream.rangeClosed(-2, 20).mapToObj(String::valueOf).toList());
        ScrollView untouched = new ScrollView(numbers(8));
        untouched.draw(SHEET, 10, 80);
        untouched.amend(more);
        assertThat(untouched.draw(SHEET, 10, 80)).startsWith("-2");

        ScrollView read = new ScrollView(numbers(8));
        read.draw(SHEET, 10, 80);
        assertThat(first(read, Key.Named.UP)).isEqualTo("7");
        read.amend(more);
        assertThat(read.draw(SHEET, 10, 80)).startsWith("7").endsWith("16");
        assertThat(read.draw(SHEET, 10, 80)).startsWith("7");
    }

    @Test
    void movesByKeysAndStopsAtItsEnds() {
        ScrollView view = new ScrollView(numbers(1));
        view.draw(SHEET, 5, 80);
        assertThat(first(view, new Key.Character('j'))).isEqualTo("2");
        assertThat(first(view, Key.Named.DOWN)).isEqualTo("3");
        assertThat(first(view, new Key.Character('k'))).isEqualTo("2");
        assertThat(first(view, new Key.Character(' '))).isEqualTo("5");
        assertThat(first(view, Key.Named.PAGE_UP)).isEqualTo("2");
        assertThat(first(view, new Key.Character('G'))).isEqualTo("16");
        assertThat(first(view, Key.Named.DOWN)).isEqualTo("16");
        assertThat(view.place()).isEqualTo("lines 16 to 20 of 20; g: to the top");
        assertThat(first(view, Key.Named.HOME)).isEqualTo("1");
        assertThat(first(view, Key.Named.UP)).isEqualTo("1");
        assertThat(view.key(new Key.Character('h'))).isFalse();
    }

    @Test
    void isSetAnewInAnotherWidth() {
        ScrollView view = new ScrollView(Text.of(canvas -> List.of("width " + canvas.width())));
        assertThat(view.draw(SHEET, 5, 80)).containsExactly("width 80");
        assertThat(view.draw(SHEET.withWidth(60), 5, 80)).containsExactly("width 60");
    }

    @Test
    void whatIsWideIsSeenByMovingSideways() {
        ScrollView view = new ScrollView(Text.of(_ -> List.of("short", Style.COLOUR.bad("x".repeat(100)) + "the end")));
        assertThat(view.draw(SHEET, 5, 80)).startsWith("short");
        assertThat(view.place()).isEqualTo("right: more at the side");
        assertThat(view.key(Key.Named.RIGHT)).isTrue();
        assertThat(view.draw(SHEET, 5, 80).getFirst()).isEmpty();
        assertThat(view.key(Key.Named.RIGHT)).isTrue();
        assertThat(view.draw(SHEET, 5, 80).getLast()).endsWith("the end").contains("x".repeat(60) + "\u001b");
        assertThat(view.place()).isEqualTo("left: back");
        assertThat(view.key(Key.Named.LEFT)).isTrue();
        assertThat(view.key(Key.Named.LEFT)).isTrue();
        assertThat(view.draw(SHEET, 5, 80)).startsWith("short");
        assertThat(view.draw(SHEET, 5, 120)).startsWith("short");
        assertThat(view.place()).isEmpty();
    }

    private static String first(ScrollView view, Key key) {
        assertThat(view.key(key)).isTrue();
        return view.draw(SHEET, 5, 80).getFirst();
    }

    /** Returns twenty lines, with a fault in one of them. */
    private static Text numbers(int fault) {
        return new Text(_ -> new Text.Laid(
                IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList(), fault - 1));
    }
}
