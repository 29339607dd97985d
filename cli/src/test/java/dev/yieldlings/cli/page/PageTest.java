package dev.yieldlings.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Path COURSE = Path.of("..", "exercises", "course");

    @Test
    void headingsAreUnderlined() {
        assertThat(plain("# One\n\nText\n\n## Two")).containsExactly("One", "===", "", "Text", "", "Two", "---");
    }

    @Test
    void paragraphsAreBrokenAtTheWidth() {
        assertThat(Page.lines("aaaa bbbb cccc dddd eeee ffff gggg hhhh", Style.PLAIN, 30))
                .containsExactly("aaaa bbbb cccc dddd eeee ffff", "gggg hhhh");
    }

    @Test
    void shortCodeIsNotBrokenAndCodeBlocksAreIndented() {
        assertThat(Page.lines("one two three four `int five()` six\n\n```java\nint x;\n\n  y\n```", Style.PLAIN, 30))
                .containsExactly("one two three four", "`int five()` six", "", "    int x;", "", "      y");
    }

    @Test
    void listsHang() {
        assertThat(Page.lines("- aaaa bbbb cccc dddd eeee ffff gggg\n- two\n\n3. three\n4. four", Style.PLAIN, 30))
                .containsExactly("- aaaa bbbb cccc dddd eeee", "  ffff gggg", "- two", "", "3. three", "4. four");
    }

    @Test
    void tablesLineUpAndTheirCellsBreak() {
        assertThat(Page.lines("| a | b |\n|--|--|\n| x | aaaa bbbb cccc dddd eeee ffff |\n| | y |", Style.PLAIN, 30))
                .containsExactly(
                        "a  b", "-  ---------------------------", "x  aaaa bbbb cccc dddd eeee", "   ffff", "   y");
    }

    @Test
    void emphasisIsSeenWithoutColourAndSetOffWithIt() {
        assertThat(plain("an *old* and **new** thing")).containsExactly("an *old* and *new* thing");
        assertThat(Page.lines("an *old* thing", Style.COLOUR, 30))
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
            assertThat(Page.lines(Files.readString(page), Style.PLAIN, 80))
                    .as(page.toString())
                    .allMatch(line -> line.length() <= 80 || line.startsWith("    "));
        }
    }

    private static List<String> plain(String markdown) {
        return Page.lines(markdown, Style.PLAIN, 80);
    }
}
