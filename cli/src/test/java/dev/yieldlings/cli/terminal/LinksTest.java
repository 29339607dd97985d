package dev.yieldlings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final Links SHOWN = new Links(true, Optional.empty());

    @TempDir
    Path folder;

    @Test
    void aPlaceBecomesALinkWithAnEncodedAddress() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("caf\u00e9 50%;x"));
        Files.createFile(odd.resolve("FibIter.java"));
        String place = SHOWN.into(odd).to("FibIter.java", "FibIter.java:12:5");
        assertThat(place)
                .startsWith("\u001b]8;;file:///")
                .endsWith("/caf%C3%A9%2050%25;x/FibIter.java\u001b\\FibIter.java:12:5\u001b]8;;\u001b\\");
        assertThat(place.chars().filter(c -> c != '\u001b')).allMatch(c -> c >= ' ' && c < 127);
    }

    @Test
    void onlyFilesThatAreThereAreLinked() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.createFile(folder.resolve("Above.java"));
        Files.createDirectory(sources.resolve("Folder.java"));
        String above = folder.resolve("Above.java").toString();
        for (String file : new String[] {"Gone.java", "Folder.java", "../Above.java", above, "", "..", "a\0b"}) {
            assertThat(SHOWN.into(sources).to(file, "shown")).isEqualTo("shown");
        }
    }

    @Test
    void nothingIsLinkedWhereLinksAreUnknown() throws IOException {
        Files.createFile(folder.resolve("There.java"));
        assertThat(Links.NONE.into(folder).to("There.java", "There.java:1")).isEqualTo("There.java:1");
        assertThat(SHOWN.to("There.java", "There.java:1")).isEqualTo("There.java:1");
    }

    @Test
    void anExercisesOwnFolderGoesFirst() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        assertThat(SHOWN.into(folder).below("one").folder()).hasValue(one);
        assertThat(SHOWN.into(folder).below("two").folder()).hasValue(folder);
        assertThat(SHOWN.into(folder).below("").folder()).hasValue(folder);
    }

    @Test
    void placesInAParagraphAreLinksAlsoWhereTheyAreBroken() throws IOException {
        Files.createFile(folder.resolve("There.java"));
        Canvas canvas = new Canvas(Style.PLAIN, Glyphs.UNICODE, 12, SHOWN.into(folder));
        Prose text =
                Prose.of("waits at ").andPlace(new Place("There.java", 123)).and(", not at There.java:2");
        String begin = SHOWN.into(folder).to("There.java", "X").split("X", -1)[0];
        String end = "\u001b]8;;\u001b\\";
        assertThat(canvas.lines(text, 0))
                .containsExactly(
                        "waits at " + begin + "The" + end, begin + "re.java:123" + end + ",", "not at", "There.java:2");
    }

    @Test
    void whatASubmissionSaysCannotEndALink() throws IOException {
        Files.createFile(folder.resolve("There.java"));
        Canvas canvas = new Canvas(Style.PLAIN, Glyphs.UNICODE, 200, SHOWN.into(folder));
        String evil = "There.java:1\u001b\\\u001b]8;;http://evil\u001b\\There.java:2\u0007\u009c";
        String line = canvas.lines(Prose.NONE.andPlace("There.java", evil), 0).getFirst();
        assertThat(line.replaceAll("\u001b]8;;(file:[^\u001b]*)?\u001b\\\\", ""))
                .doesNotContain("\u001b", "\u0007", "\u009c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TERM=xterm-256color VTE_VERSION=7600",
                "TERM=xterm-kitty",
                "TERM=foot",
                "TERM=xterm-256color TERM_PROGRAM=vscode",
                "TERM=xterm-256color WT_SESSION=4a",
                "TERM=xterm-256color KONSOLE_VERSION=220401",
                "TERM=xterm FORCE_HYPERLINK=1",
                "TERM=tmux-256color TMUX=/tmp/x FORCE_HYPERLINK=1"
            })
    void knowsWhereLinksAre(String environment) {
        assertThat(LinkSupport.isKnown(read(environment))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TERM=xterm-256color",
                "TERM=dumb VTE_VERSION=7600",
                "TERM=dumb FORCE_HYPERLINK=1",
                "TERM=linux FORCE_HYPERLINK=1",
                "TERM=xterm VTE_VERSION=5000",
                "TERM=xterm VTE_VERSION=many",
                "TERM=xterm KONSOLE_VERSION=180401",
                "TERM=xterm-kitty FORCE_HYPERLINK=0",
                "TERM=xterm-kitty TMUX=/tmp/x",
                "TERM=screen.xterm-256color VTE_VERSION=7600",
                "TERM=xterm-kitty SSH_CONNECTION=1",
                "TERM=xterm TERM_PROGRAM=Apple_Terminal"
            })
    void knowsWhereTheyAreNot(String environment) {
        assertThat(LinkSupport.isKnown(read(environment))).isFalse();
    }

    private static Map<String, String> read(String environment) {
        Map<String, String> variables = new HashMap<>();
        for (String variable : environment.split(" ", -1)) {
            String[] parts = variable.split("=", 2);
            variables.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return variables;
    }
}
