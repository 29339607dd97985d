package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code grade --report}: each format from the command line, for one submission and for a batch. */
class ReportFormsIT {
    @TempDir
    private Path folder;

    @Test
    void oneGradeGivesManyReports() throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        FibIterSources.write(folder, "src/main", FibIterSources.withInNext("lang c = a;"));
        Launched launched = Launched.yieldlings(
                folder,
                "grade",
                "--report=github",
                "--report=sarif=a.sarif",
                "--report=gitlab=quality.json",
                "--report=lines=lines.txt",
                "--report=html=page.html",
                "src");

        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(1);
        assertThat(launched.out())
                .startsWith("::error file=src/main/FibIter.java,line=14,col=9,endColumn=13,title=fib-iterator%3A ");
        assertThat(folder.resolve("a.sarif")).content().contains("\"uri\":\"src/main/FibIter.java\"");
        assertThat(folder.resolve("quality.json")).content().contains("\"path\":\"src/main/FibIter.java\"");
        assertThat(folder.resolve("lines.txt")).content().startsWith("src/main/FibIter.java:14:9: error: ");
        assertThat(folder.resolve("page.html")).content().contains("<!DOCTYPE html>", "cannot find symbol");
    }

    @Test
    void aBatchGivesOneDocument() throws Exception {
        FibIterSources.write(folder, "all/ada", FibIterSources.right());
        FibIterSources.write(folder, "all/bob", FibIterSources.withInNext("a++;"));
        Launched launched = Launched.yieldlings(
                folder,
                "grade",
                "--batch=all",
                "--out=out",
                "--report=junit=junit.xml",
                "--report=json=all.jsonl",
                "--report=html=class.html");

        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(1);
        assertThat(folder.resolve("junit.xml")).content().contains("name=\"ada: fib-iterator\"", "<failure ");
        assertThat(Files.readAllLines(folder.resolve("all.jsonl"))).hasSize(2);
        assertThat(folder.resolve("class.html")).content().contains("<h1>The class</h1>", "<svg ");

        Launched onTerminal = Launched.yieldlings(folder, "grade", "--batch=all", "--out=out", "--report=junit");
        assertThat(onTerminal.exitCode()).isEqualTo(2);
        assertThat(onTerminal.err()).contains("name a file: --report junit=FILE");
    }
}
