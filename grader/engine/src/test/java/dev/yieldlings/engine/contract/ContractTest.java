package dev.yieldlings.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.suite.Suites;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A declaration that a suite needs and a submission lacks is reported as Java code, with the line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    private static final String SOLUTION = """
            import java.util.*;

            public class Counter implements Iterator<Integer>, Comparable<Counter> {
                public Counter(int start, long step) { }
                public static <T extends Comparable<T>> Counter of(List<? extends T> values, int[][] grid) { return null; }
                public Integer next() { return 1; }
                public boolean hasNext() { return true; }
                public int compareTo(Counter other) { return 0; }
                public double unused() { return 1; }
                public static class Part {
                    public char size() { return 'x'; }
                    public boolean nextBoolean() { return true; }
                }
            }
            """;

    private static final String SUITE = """
            import dev.yieldlings.trace.*;
            import java.util.*;

            class CounterSuite {
                @Check("begins")
                void begins() {
                    Counter counter = new Counter(1, 2L);
                    counter.next().intValue();
                    counter.hasNext();
                    Collections.max(List.of(counter));
                    Counter.of(List.of("a"), new int[0][]);
                    new Counter.Part().size();
                    new Counter.Part().nextBoolean();
                }
            }
            """;

    private Compiler compiler;
    private Contract contract;

    @BeforeAll
    void begin(@TempDir Path folder) {
        Installation installation = Here.with(folder);
        compiler = new Compiler(List.of(installation.kit()));
        try (Suites suites = new Suites(installation.suiteClassPath(), installation.jars(), folder)) {
            contract = Contract.of(suites.of(new TinyCourse()
                    .with("one/counter/solution/Counter.java", SOLUTION)
                    .suite(SUITE)
                    .exerciseIn(folder)));
        }
    }

    @AfterAll
    void end() {
        compiler.close();
    }

    @Test
    void theSolutionMeetsIt() {
        assertThat(missing(SOLUTION)).isEmpty();
    }

    static Stream<Arguments> faults() {
        String type = "`public class Counter implements Iterator<Integer>, Comparable<Counter>`";
        return Stream.of(
                fault(
                        "import java.util.*;",
                        "package mine; import java.util.*;",
                        3,
                        "The class Counter is missing: the exercise needs " + type + ". Yours is in a package"),
                fault("public class Counter", "class Counter", 3, "Counter must be public: " + type + "."),
                fault(
                        "public class Counter",
                        "public abstract class Counter",
                        3,
                        "Counter must not be abstract, because the suite makes objects of it: " + type + "."),
                fault(
                        "public static class Part {",
                        "public interface Part { default boolean is() { return true; } } class Other {",
                        10,
                        "Counter.Part must be a class, not an interface: `public class Counter.Part`."),
                fault(", Comparable<Counter>", "", 3, "Counter must implement Comparable: " + type + "."),
                fault(
                        "public static class Part",
                        "static class Part",
                        10,
                        "Counter.Part must be public: `public class Counter.Part`."),
                fault(
                        "public static class Part",
                        "public static class Piece",
                        0,
                        "The class Counter.Part is missing: the exercise needs `public class Counter.Part`."),
                fault(
                        "public Counter(int start, long step)",
                        "public Counter(int start)",
                        4,
                        "Counter needs `public Counter(int start, long step)`; yours is `public Counter(int start)`."),
                fault(
                        "public Counter(int start, long step)",
                        "Counter(int start, long step)",
                        4,
                        "Counter needs `public Counter(int start, long step)`; yours is not public."),
                fault(
                        "public static class Part {",
                        "public static class Part { public Part(int size) { }",
                        10,
                        "Counter.Part needs `public Counter.Part()`; yours is `public Counter.Part(int size)`."),
                fault(
                        "public static class Part {",
                        "public record Part(int many) {",
                        10,
                        "Counter.Part needs `public Counter.Part()`; yours is `public Counter.Part(int many)`."),
                fault(
                        "public char size()",
                        "public int size()",
                        11,
                        "Counter.Part needs `public char size()`; yours is `public int size()`."),
                fault("public char size() { return 'x'; }", "", 10, "Counter.Part needs `public char size()`."),
                fault(
                        "public char size()",
                        "char size()",
                        11,
                        "Counter.Part needs `public char size()`; yours is not public."),
                fault(
                        "public char size()",
                        "public static char size()",
                        11,
                        "Counter.Part needs `public char size()`; yours is static."),
                fault(
                        "public static <T extends Comparable<T>> Counter of",
                        "public <T extends Comparable<T>> Counter of",
                        5,
                        "Counter needs `public static <T> Counter of(List<? extends T> values, int[][] grid)`; yours is not static."),
                fault(
                        "of(List<? extends T> values, int[][] grid)",
                        "of(List<? extends T> values, int[] grid)",
                        5,
                        "Counter needs `public static <T> Counter of(List<? extends T> values, int[][] grid)`; yours is `public static <T> Counter of(List<? extends T> values, int[] grid)`."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void isToldWithTheRightDeclarationAndItsLine(String part, String by, int line, String message) {
        assertThat(SOLUTION).contains(part);

        assertThat(missing(SOLUTION.replace(part, by))).first().satisfies(fault -> {
            assertThat(fault.message()).startsWith(message);
            assertThat(fault.file()).isEqualTo("Counter.java");
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.code()).startsWith("yieldlings.contract.");
        });
    }

    @Test
    void aFileWithoutTheClassLacksIt() {
        assertThat(missing("class Count { }"))
                .extracting(Diagnostic::message, Diagnostic::file)
                .contains(tuple(
                        "The class Counter is missing: the exercise needs `public class Counter implements"
                                + " Iterator<Integer>, Comparable<Counter>`.",
                        "Counter.java"));
    }

    @Test
    void aMethodOfAnotherTypeIsShownBesideTheRightOne() {
        String source = SOLUTION.replace("public Integer next()", "public Object next()")
                .replace("Iterator<Integer>", "Iterator<Object>");

        assertThat(missing(source))
                .extracting(Diagnostic::message)
                .containsExactly("Counter needs `public Integer next()`; yours is `public Object next()`.");
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        List<Diagnostic> missing = missing(SOLUTION.replace("public char size() { return 'x'; }", "")
                .replace("public Counter(int start, long step) { }", "public Counter() { }"));

        assertThat(missing)
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "Counter needs `public Counter(int start, long step)`; yours is `public Counter()`.",
                        "Counter.Part needs `public char size()`.");
    }

    @Test
    void aMethodThatTheSuiteDoesNotUseIsNotAskedFor() {
        assertThat(missing(SOLUTION.replace("public double unused() { return 1; }", "")))
                .isEmpty();
    }

    static Stream<Arguments> above() {
        return Stream.of(
                Arguments.of(
                        "extends Base implements Iterator<Integer>, ",
                        "abstract class Base { public boolean hasNext() { return true; } }"),
                Arguments.of(
                        "implements Endless, ",
                        "interface Endless extends Iterator<Integer> { default boolean hasNext() { return true; } }"),
                Arguments.of(
                        "extends Base implements ",
                        "abstract class Base implements Endless { }"
                                + " interface Endless extends Iterator<Integer> { default boolean hasNext() { return true; } }"));
    }

    @ParameterizedTest
    @MethodSource("above")
    void aMethodMayComeFromOnesOwnTypeAbove(String clause, String type) {
        String source = SOLUTION.replace("public boolean hasNext() { return true; }", "")
                .replace("implements Iterator<Integer>, ", clause);

        assertThat(missing(source + type)).isEmpty();
    }

    @Test
    void aMethodMayComeFromTheJdk() {
        String source = SOLUTION.replace("public boolean nextBoolean() { return true; }", "");

        assertThat(missing(source.replace("class Part {", "class Part extends Random {")))
                .isEmpty();
        assertThat(missing(source))
                .extracting(Diagnostic::message)
                .containsExactly("Counter.Part needs `public boolean nextBoolean()`.");
    }

    private List<Diagnostic> missing(String source) {
        List<SourceFile> files = List.of(new SourceFile("Counter.java", source));
        return switch (compiler.compile(files)) {
            case Compilation.Compiled(var classes, var outline) ->
                switch (contract.check(classes, outline, files)) {
                    case ContractResult.Met() -> List.of();
                    case ContractResult.Unmet(List<Diagnostic> missing) -> missing;
                };
            case Compilation.DoesNotCompile(List<Diagnostic> errors) -> throw new AssertionError(source + errors);
            case Compilation.Stopped stopped -> throw new AssertionError(stopped);
        };
    }

    private static Arguments fault(String part, String by, int line, String message) {
        return Arguments.of(part, by, line, message);
    }
}
