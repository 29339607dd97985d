package dev.yieldlings.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Type arguments, exceptions and kinds of types, which are missing from the erased types of a class file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GenericContractTest {
    private static final String SOLUTION = """
            import java.util.*;
            import java.util.function.*;

            public class Counter implements Iterator<Long>, Comparable<Counter> {
                public enum Mode { UP, DOWN }
                public interface Shown { String show(); }
                public Long next() { return 1L; }
                public boolean hasNext() { return true; }
                public int compareTo(Counter other) { return 0; }
                public static Map<String, List<Integer>> groups(Iterable<String> words) { return Map.of(); }
                public static <T, R> Iterator<R> each(Function<? super T, ? extends R> f, T[] values) { return null; }
                public static void read(int[] at) throws java.io.IOException { }
                public static Optional<Void> none() { return null; }
            }
            """;

    private static final String SUITE = """
            import dev.yieldlings.trace.*;
            import java.util.*;

            class CounterSuite {
                @Check("begins")
                void begins() throws Exception {
                    Iterator<Long> counter = new Counter();
                    counter.next();
                    new Counter().next();
                    Counter.groups(List.of());
                    Counter.each(x -> x, new String[0]);
                    Counter.read(null);
                    Counter.none();
                    Counter.Shown shown = () -> Counter.Mode.UP.name();
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

    static Stream<Arguments> faults() {
        String type = "`public class Counter implements Iterator<Long>, Comparable<Counter>`";
        return Stream.of(
                Arguments.of(
                        "Iterator<Long>, Comparable<Counter> {\n    public enum",
                        "Iterator<Integer>, Comparable<Counter> {\n    public Integer next() { return 1; } public enum",
                        4,
                        "Counter must implement `Iterator<Long>`; yours is `Iterator<Integer>`: " + type + "."),
                Arguments.of(
                        "Iterator<Long>, Comparable<Counter> {\n    public enum",
                        "ListIterator<String>, Comparable<Counter> {\n    public String next() { return null; } public String previous() { return null; } public boolean hasPrevious() { return false; } public void add(String s) { } public void set(String s) { } public void remove() { } public int nextIndex() { return 0; } public int previousIndex() { return 0; } public enum",
                        4,
                        "Counter must implement `Iterator<Long>`; yours is `Iterator<String>`: " + type + "."),
                Arguments.of(
                        "Map<String, List<Integer>> groups(",
                        "Map<String, List<Long>> groups(",
                        10,
                        "Counter needs `public static Map<String, List<Integer>> groups(Iterable<String> words)`; yours is"
                                + " `public static Map<String, List<Long>> groups(Iterable<String> words)`."),
                Arguments.of(
                        "groups(Iterable<String> words)",
                        "groups(Iterable<Integer> words) throws Exception",
                        10,
                        "Counter needs `public static Map<String, List<Integer>> groups(Iterable<String> words)`; yours is"
                                + " `public static Map<String, List<Integer>> groups(Iterable<Integer> words) throws Exception`."),
                Arguments.of(
                        "groups(Iterable<String> words) {",
                        "groups(Iterable<String> words) throws InterruptedException, IllegalStateException {",
                        10,
                        "Counter needs `public static Map<String, List<Integer>> groups(Iterable<String> words)`; yours is `public"
                                + " static Map<String, List<Integer>> groups(Iterable<String> words) throws InterruptedException,"
                                + " IllegalStateException`."),
                Arguments.of(
                        "throws java.io.IOException",
                        "throws Exception",
                        12,
                        "Counter needs `public static void read(int[] at) throws IOException`; yours is"
                                + " `public static void read(int[] at) throws Exception`."),
                Arguments.of(
                        "public enum Mode { UP, DOWN }",
                        "public static class Mode { public static final Mode UP = null; public String name() { return null; } }",
                        5,
                        "Counter.Mode must be an enum, not a class: `public enum Counter.Mode`."),
                Arguments.of(
                        "enum Mode { UP, DOWN }",
                        "enum Mode { Up, DOWN }",
                        5,
                        "Counter.Mode needs a public `UP` of the type Counter.Mode."),
                Arguments.of(
                        "public interface Shown { String show(); }",
                        "public record Shown(String show) { }",
                        6,
                        "Counter.Shown must be an interface, not a record: `public interface Counter.Shown`."),
                Arguments.of(
                        "public class Counter implements",
                        "void main() { }\npublic class Counter implements",
                        4,
                        "There is code outside any class here, so this is a compact source file: Java puts all of it,"
                                + " your Counter too, into a class of its own. Move this into Counter, or take it out: "
                                + type
                                + "."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void isToldWithTheRightDeclarationAndItsLine(String part, String by, int line, String message) {
        String source = SOLUTION.replace(part, by);
        assertThat(source).isNotEqualTo(SOLUTION);
        if (part.startsWith("Iterator<Long>")) {
            source = source.replace("public Long next() { return 1L; }", "");
        }

        assertThat(missing(source)).first().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    static Stream<Arguments> asGood() {
        return Stream.of(
                Arguments.of("Iterator<R> each(", "Iterator<? extends R> each("),
                Arguments.of(
                        "<T, R> Iterator<R> each(Function<? super T, ? extends R> f",
                        "<T, B> Iterator<B> each(Function<T, B> f"),
                Arguments.of("Iterable<String> words", "Iterable<? extends CharSequence> words"),
                Arguments.of("Map<String, List<Integer>> groups", "Map<String, ? extends List<Integer>> groups"),
                Arguments.of("Map<String, List<Integer>> groups", "Map groups"),
                Arguments.of("throws java.io.IOException", ""),
                Arguments.of(
                        "throws java.io.IOException",
                        "throws java.io.FileNotFoundException, IllegalStateException, Error"),
                Arguments.of("Optional<Void> none", "Optional<Object> none"),
                Arguments.of(
                        "Iterator<Long>, Comparable<Counter> {",
                        "Iterator<Long>, Comparable<Counter>, AutoCloseable { public void close() throws Exception { }"),
                Arguments.of("public class Counter", "public final class Counter"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("asGood")
    void whatTheSuiteCouldCallJustAsWellIsTaken(String part, String by) {
        String source = SOLUTION.replace(part, by);
        assertThat(source).isNotEqualTo(SOLUTION);

        assertThat(missing(source)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aTypeOfAnotherSortCantBeMade(String source, String message) {
        assertThat(missing("import java.util.*;\n" + source)).first().satisfies(fault -> {
            assertThat(fault.message()).startsWith(message);
            assertThat(fault.line()).isEqualTo(2);
        });
    }

    static Stream<Arguments> aTypeOfAnotherSortCantBeMade() {
        return Stream.of(
                Arguments.of(
                        "public enum Counter { ONE }",
                        "Counter must be a class, not an enum, because the suite makes objects of it: "),
                Arguments.of("public interface Counter { }", "Counter must be a class, not an interface: "),
                Arguments.of("public @interface Counter { }", "Counter must be a class, not an annotation: "),
                Arguments.of(
                        "public abstract class Counter { }",
                        "Counter must not be abstract, because the suite makes objects of it: "),
                Arguments.of(
                        "boolean hasNext() { return true; } void main() { }", "No class Counter is declared here: "));
    }

    private List<Diagnostic> missing(String source) {
        List<SourceFile> files = List.of(new SourceFile("Counter.java", source));
        return switch (compiler.compile(files)) {
            case Compilation.Compiled(var classes, var outline) ->
                switch (contract.check(classes, outline, files)) {
                    case ContractResult.Met() -> List.of();
                    case ContractResult.Unmet(List<Diagnostic> missing) -> missing;
                };
            case Compilation.Stopped stopped -> throw new AssertionError(stopped);
            case Compilation.DoesNotCompile(List<Diagnostic> errors) -> throw new AssertionError(source + errors);
        };
    }
}
