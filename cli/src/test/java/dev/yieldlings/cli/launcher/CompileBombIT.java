package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that crash a compiler get their verdict, and so do the submissions after them. */
class CompileBombIT {
    @TempDir
    private Path folder;

    @Test
    void endsAnExpressionThatFillsTheMemory() throws Exception {
        isGivenUp(
                "out-of-memory",
                IntStream.range(1, 40)
                        .mapToObj(i -> "static final String s" + i + " = s" + (i - 1) + " + s" + (i - 1) + ";")
                        .collect(Collectors.joining(
                                "\n", "static final String s0 = \"" + "x".repeat(40) + "\";\n", "\n")));
    }

    @Tag("thorough")
    @Test
    void endsTypesThatTakeForEver() throws Exception {
        isGivenUp(
                "out-of-time",
                IntStream.range(1, 40)
                        .mapToObj(i -> "var x" + i + " = twice(x" + (i - 1) + ");")
                        .collect(Collectors.joining("\n", """
                        record Pair<A, B>(A a, B b) {}
                        static <T> Pair<T, T> twice(T t) { return new Pair<>(t, t); }
                        static void grow() {
                            var x0 = "";
                        """, "}\n")));
    }

    private void isGivenUp(String verdict, String members) throws Exception {
        String right = FibIterSources.right();
        String bomb = right.replaceFirst("\\{", "{\n" + members);
        FibIterSources.write(folder, "batch/bomb", bomb);
        FibIterSources.write(folder, "batch/bomb-after", right);
        Launched single = Launched.yieldlings(folder, "grade", "--report", "json", "batch/bomb");
        assertThat(single.exitCode()).as("%s", single).isEqualTo(1);
        assertThat(single.out()).contains("\"verdict\":\"" + verdict + "\"", "The compiler ran out of ");
        Launched batch = Launched.yieldlings(folder, "grade", "--batch", "batch", "--out", "results", "--jobs", "1");
        assertThat(batch.exitCode()).as("%s", batch).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("results/bomb.json"))).isEqualTo(single.out());
        assertThat(Files.readString(folder.resolve("results/bomb-after.json"))).contains("\"verdict\":\"passed\"");
    }
}
