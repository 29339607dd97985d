package dev.yieldlings.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compilation that javac aborts doesn't affect the next one. */
class AfterAnErrorTest {
    private static final Compiler COMPILER = new Compiler(List.of());

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    static List<String> broken() {
        return List.of(
                "class Counter { String s = \"" + "x".repeat(70_000) + "\"; }",
                "class Counter { int[] all = {" + numbers(30_000) + "}; }",
                "class Counter { Object o = new int" + "[1]".repeat(300) + "; }",
                "class Counter { int next() { return nxt; } }",
                "class Counter { int next() {",
                "class Counter { Object o = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aRightSourceCompiles(String source) {
        assertThat(compile(source)).isInstanceOf(Compilation.DoesNotCompile.class);

        assertThat(compile("class Counter { int next() { return 1; } }"))
                .isInstanceOfSatisfying(
                        Compilation.Compiled.class,
                        compiled -> assertThat(compiled.classes()).containsOnlyKeys("Counter"));
    }

    private static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf(100_000 + i))
                .collect(Collectors.joining(","));
    }

    private static Compilation compile(String text) {
        return COMPILER.compile(List.of(new SourceFile("Counter.java", text)));
    }
}
