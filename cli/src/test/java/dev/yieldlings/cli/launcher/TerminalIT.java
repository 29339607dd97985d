package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's output on a terminal, which {@code script} of util-linux provides. */
class TerminalIT {
    @TempDir
    private Path folder;

    @BeforeEach
    void needsAPretendedTerminal() throws Exception {
        boolean there = Files.isExecutable(Path.of("/usr/bin/script"))
                && Launched.run(folder, Map.of(), List.of("/usr/bin/script", "--version"))
                        .out()
                        .contains("util-linux");
        assumeTrue(there, "script of util-linux is not on this machine");
        FibIterSources.write(folder, "fib", FibIterSources.withInNext("a++;"));
    }

    @Test
    void coloursItsOutput() throws Exception {
        assertThat(onTerminal(80, Map.of("TERM", "xterm-256color"), "grade fib"))
                .contains("\u001b[31mFAIL\u001b[0m");
    }

    @Test
    void leavesColourOutWhereItIsUnwelcome() throws Exception {
        assertThat(onTerminal(80, Map.of("TERM", "xterm", "NO_COLOR", "1"), "grade fib"))
                .contains("FAIL")
                .doesNotContain("\u001b");
    }

    @Tag("thorough")
    @Test
    void speaksInSentencesOnADumbTerminal() throws Exception {
        String dumb = onTerminal(80, Map.of("TERM", "dumb", "LC_ALL", "C.UTF-8"), "grade fib");
        assertThat(dumb)
                .contains("failed, 0 of 3 points: Begins 1, 1, 2, 3, 5, 8.")
                .contains("This is the first wrong step.")
                .doesNotContain("FAIL", "\u001b", "\u2717");
        assertThat(onTerminal(80, Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8"), "grade --plain fib"))
                .endsWith(dumb.substring(dumb.indexOf("Exercise fib-iterator")));
    }

    @Tag("thorough")
    @Test
    void drawsWithTheCharactersThatTheTerminalHas() throws Exception {
        assertThat(onTerminal(80, Map.of("TERM", "xterm", "NO_COLOR", "1", "LC_ALL", "C.UTF-8"), "grade fib"))
                .contains("\u2717 next()", "\u2026 ");
        String ascii = onTerminal(80, Map.of("TERM", "xterm", "NO_COLOR", "1", "LC_ALL", "POSIX"), "grade fib");
        assertThat(ascii).contains("! next()", "... ");
        assertThat(ascii.chars()).allMatch(c -> c < 127);
    }

    @Test
    void fitsNarrowTerminals() throws Exception {
        String out = onTerminal(60, Map.of("TERM", "xterm", "NO_COLOR", "1"), "grade fib");
        assertThat(out).contains("FAIL");
        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void drawsABarWithAnEstimateForABatch() throws Exception {
        FibIterSources.write(folder, "batch/ada", FibIterSources.right());
        FibIterSources.write(folder, "batch/grace", FibIterSources.right());
        assertThat(onTerminal(80, Map.of("TERM", "xterm"), "grade --batch batch --out results"))
                .contains("[############------------] 1/2, 1 passed, about ")
                .contains("[########################] 2/2, 2 passed");
    }

    @Tag("thorough")
    @Test
    void linksPlacesWhereTheTerminalHasLinks() throws Exception {
        FibIterSources.write(folder, "a b", FibIterSources.withInNext("undefined();"));
        Map<String, String> vte = Map.of("TERM", "xterm-256color", "VTE_VERSION", "7600");
        assertThat(onTerminal(80, vte, "grade 'a b' --sandbox off"))
                .containsPattern("\u001b]8;;file:///[^\u001b]*/a%20b/FibIter\\.java\u001b\\\\FibIter\\.java:\\d+");
        assertThat(onTerminal(80, vte, "grade 'a b' --sandbox off --plain")).doesNotContain("\u001b");
        assertThat(onTerminal(80, vte, "grade 'a b' --sandbox off --report text=report.txt >out; cat out report.txt"))
                .contains("FibIter.java:")
                .doesNotContain("\u001b");
        assertThat(onTerminal(80, Map.of("TERM", "xterm-256color"), "grade 'a b' --sandbox off"))
                .doesNotContain("]8;;");
    }

    private String onTerminal(int columns, Map<String, String> environment, String arguments)
            throws IOException, InterruptedException {
        String program = Launched.distribution().resolve("yieldlings").toString();
        String line = "stty cols " + columns + "; '" + program + "' " + arguments;
        return Launched.run(folder, environment, List.of("/usr/bin/script", "-qec", line, "/dev/null"))
                .out();
    }
}
