package dev.yieldlings.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Links;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    @TempDir
    private Path folder;

    private static final Path COURSE = Path.of("..", "exercises", "course");

    @Test
    void headingsAreUnderlined() {
        assertThat(plain("# One\n\nText\n\n## Two")).containsExactly("One", "===", "", "Text", "", "Two", "---");
    }

    @Test
    void paragraphsAreBrokenAtTheWidth() {
        assertThat(Page.lines("aaaa bbbb cccc dddd eeee ffff gggg hhhh", canvas(Style.PLAIN, 30)))
                .containsExactly("aaaa bbbb cccc dddd eeee ffff", "gggg hhhh");
    }

    @Test
    void shortCodeIsNotBrokenAndCodeBlocksAreIndented() {
        assertThat(Page.lines(
                        "one two three four `int five()` six\n\n```java\nint x;\n\n  y\n```", canvas(Style.PLAIN, 30)))
                .containsExactly("one two three four", "`int five()` six", "", "    int x;", "", "      y");
    }

    @Test
    void listsHang() {
        assertThat(Page.lines(
                        "- aaaa bbbb cccc dddd eeee ffff gggg\n- two\n\n3. three\n4. four", canvas(Style.PLAIN, 30)))
                .containsExactly("- aaaa bbbb cccc dddd eeee", "  ffff gggg", "- two", "", "3. three", "4. four");
    }

    @Test
    void tablesLineUpAndTheirCellsBreak() {
        assertThat(Page.lines(
                        "| a | b |\n|--|--|\n| x | aaaa bbbb cccc dddd eeee ffff |\n| | y |", canvas(Style.PLAIN, 30)))
                .containsExactly(
                        "a  b", "-  ---------------------------", "x  aaaa bbbb cccc dddd eeee", "   ffff", "   y");
    }

    @Test
    void emphasisIsSeenWithoutColourAndSetOffWithIt() {
        assertThat(plain("an *old* and **new** thing")).containsExactly("an *old* and *new* thing");
        assertThat(Page.lines("an *old* thing", canvas(Style.COLOUR, 30)))
                .containsExactly("an " + Style.COLOUR.strong("old") + " thing");
    }

    @Test
    void linksShowWhereTheyLead() {
        assertThat(plain("see [PEP 255](https://peps.python.org/pep-0255)"))
                .containsExactly("see PEP 255 (https://peps.python.org/pep-0255)");
    }

    @Test
    void escapeSequencesDoNotGetThrough() {
        assertThat(String.join("", plain("a\u001b[31mb\u0007"))).isEqualTo("a[31mb");
    }

    @Test
    void everyPageOfTheCourseFitsItsWidthButForCode() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(COURSE)) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            assertThat(Page.lines(Files.readString(page), canvas(Style.PLAIN, 80)))
                    .as(page.toString())
                    .allMatch(line -> line.length() <= 80 || line.startsWith("    "));
        }
    }

    @Test
    void codeIsSetOffByColourAndNotByBackticks() {
        Style colour = Style.COLOUR;
        assertThat(Page.lines("call `next()` now", canvas(colour, 80)))
                .containsExactly("call " + colour.code("next()") + " now");
        assertThat(Page.lines("```java\nint x = y.yield(\"if\"); // for\n```", canvas(colour, 80)))
                .containsExactly("    " + colour.strong("int") + " x = y.yield(" + colour.code("\"if\"") + "); "
                        + colour.faint("// for"));
        assertThat(Page.lines("```python\ndef f():\n    yield 1\n```", canvas(colour, 80)))
                .containsExactly("    " + colour.strong("def") + " f():", "        " + colour.strong("yield") + " 1");
        assertThat(Page.lines("| a |\n|--|\n| `aaaa bbbb cccc dddd eeee ffff gggg` |", canvas(colour, 30))
                        .getLast())
                .isEqualTo(colour.code("gggg"));
    }

    @Test
    void namesOfClassesLeadToTheirDocumentation() throws IOException {
        Path kit = Files.writeString(folder.resolve("KIT.md"), "# The kit");
        Canvas linked = new Canvas(Style.PLAIN, Glyphs.UNICODE, 30, new Links(true, Optional.of(folder)));
        assertThat(Page.lines("An `Iterator<Long>`, a `Generator` and a `MyRange` are here", linked))
                .containsExactly(
                        "An \u001b]8;;https://docs.oracle.com/en/java/javase/25/docs/api/java.base/java/util/Iterator.html"
                                + "\u001b\\`Iterator<Long>`\u001b]8;;\u001b\\, a",
                        "\u001b]8;;" + kit.toUri() + "\u001b\\`Generator`\u001b]8;;\u001b\\ and a `MyRange`",
                        "are here");
    }

    @Test
    void aTitleThatIsShownAlreadyIsLeftOut() {
        assertThat(Page.withoutTitle("# One\n\nText\n")).isEqualTo("Text\n");
        assertThat(Page.withoutTitle("# One\n")).isEqualTo("# One\n");
    }

    private static Canvas canvas(Style style, int width) {
        return new Canvas(style, Glyphs.UNICODE, width);
    }

    private static List<String> plain(String markdown) {
        return Page.lines(markdown, canvas(Style.PLAIN, 80));
    }
}
