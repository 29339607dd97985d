package dev.yieldlings.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.compile.Compilation.Compiled;
import dev.yieldlings.engine.compile.Compilation.DoesNotCompile;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One warm compiler compiles many submissions, and none affects the next. */
class CompilerTest {
    private static final Compiler COMPILER = new Compiler(List.of());

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    @Test
    void anErrorHasItsPlaceAndItsLine() {
        List<Diagnostic> errors = errors("Counter", "public class Counter {\n\tint next() { return nxt; }\n}\n");

        assertThat(errors)
                .containsExactly(new Diagnostic(
                        Severity.ERROR,
                        "compiler.err.cant.resolve.location",
                        "cannot find symbol\n  symbol:   variable nxt\n  location: class Counter",
                        "Counter.java",
                        2,
                        22,
                        3,
                        "\tint next() { return nxt; }",
                        errors.getFirst().explanation()));
        assertThat(errors.getFirst().explanation()).startsWith("Nothing called nxt is declared");
    }

    @Test
    void anErrorAtTheEndOfTheFileHasALineToo() {
        assertThat(errors("Counter", "class Counter {\r\n")).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("compiler.err.premature.eof");
            assertThat(error.line()).isEqualTo(1);
            assertThat(error.source()).isEqualTo("class Counter {");
        });
    }

    @Test
    void allErrorsAreToldUpToABound() {
        List<Diagnostic> few = errors("Few", "class Few { int a = x; int b = y; }");
        List<Diagnostic> many = errors("Many", "class Many {" + " int a() { return x; }\n".repeat(30) + "}");

        assertThat(few).hasSize(2);
        assertThat(many).hasSize(21);
        assertThat(many.getLast().message()).isEqualTo("There are 39 more errors.");
    }

    @Test
    void aClassInTheWrongFileIsTheLearnersError() {
        assertThat(errors("Counter", "public class Count { }"))
                .extracting(Diagnostic::code)
                .containsExactly("compiler.err.class.public.should.be.in.file");
    }

    @Test
    void givesEachClassFileAndTheOutline() {
        Compiled compiled = compiled("Counter", """
                public class Counter {
                    @Deprecated
                    public int next() { for (int i = 0; ; ) { Runnable r = () -> { }; } }
                    Counter() { }
                    record Inner() { }
                }
                """);

        assertThat(compiled.classes()).containsOnlyKeys("Counter", "Counter$Inner");
        assertThat(compiled.outline().declarations())
                .contains(
                        new Outline.Declaration("Counter", "", "Counter.java", 1),
                        new Outline.Declaration("Counter", "next", "Counter.java", 3),
                        new Outline.Declaration("Counter", "<init>", "Counter.java", 4),
                        new Outline.Declaration("Inner", "", "Counter.java", 5));
        assertThat(compiled.outline().statements())
                .containsExactly(
                        new Outline.Statement("for", "Counter.java", 3),
                        new Outline.Statement("lambda", "Counter.java", 3));
    }

    @Test
    void sourcesSeeOneAnotherAndNothingOfTheGradersOwn() {
        Compilation together = COMPILER.compile(
                List.of(new SourceFile("A.java", "class A { B b; }"), new SourceFile("B.java", "class B { A a; }")));
        List<Diagnostic> alone =
                errors("C", "class C { A a; org.junit.jupiter.api.Test t; dev.yieldlings.trace.Script s; }");

        assertThat(together).isInstanceOf(Compiled.class);
        assertThat(alone).hasSize(3);
    }

    @Test
    void noAnnotationProcessorRuns() {
        Compiled compiled = compiled("Counter", """
                import javax.annotation.processing.*;
                @SupportedAnnotationTypes("*")
                public class Counter extends AbstractProcessor {
                    public boolean process(
                            java.util.Set<? extends javax.lang.model.element.TypeElement> types, RoundEnvironment round) {
                        throw new IllegalStateException("I ran");
                    }
                }
                """);

        assertThat(compiled.classes()).containsOnlyKeys("Counter");
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of(
                        "parentheses", "class Bomb { int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }"),
                Arguments.of("blocks", "class Bomb { void x() { " + "{".repeat(20_000) + "}".repeat(20_000) + " } }"),
                Arguments.of("additions", "class Bomb { int x(int i) { return " + "i + ".repeat(20_000) + "1; } }"),
                Arguments.of(
                        "calls",
                        "class Bomb { StringBuilder b = new StringBuilder()" + ".append(1)".repeat(10_000) + "; }"),
                Arguments.of("classes", "class Bomb { " + "class A { ".repeat(3_000) + "}".repeat(3_000) + " }"),
                Arguments.of(
                        "lambdas",
                        "class Bomb { Runnable r = " + "() -> { Runnable r = ".repeat(40) + "null" + "; }".repeat(40)
                                + "; }"),
                Arguments.of(
                        "a method too large",
                        "class Bomb { void x() { int i = 0; " + "i += 1234567;".repeat(15_000) + " } }"),
                Arguments.of("errors", "class Bomb { " + "x".repeat(50_000) + "}"),
                Arguments.of("rubbish", "\u0001}{)(".repeat(5_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void aBombIsRefusedAndTheNextSubmissionCompiles(String what, String source) {
        assertThat(compile("Bomb", source)).as(what).isInstanceOf(DoesNotCompile.class);
        assertThat(((DoesNotCompile) compile("Bomb", source)).errors()).as(what).isNotEmpty();

        assertRight(compiled("Counter", counter(7)), 7);
    }

    @Test
    void theSameCompilerIsRightManyTimes() {
        byte[] first = compiled("Counter", counter(0)).classes().get("Counter");
        for (int i = 1; i < 150; i++) {
            if (i % 10 == 0) {
                assertThat(errors("Counter", "public class Counter { int next() { return " + i + " } }"))
                        .isNotEmpty();
            }
            assertRight(compiled("Counter", counter(i)), i);
        }

        assertThat(compiled("Counter", counter(0)).classes().get("Counter")).isEqualTo(first);
    }

    @Test
    void aClassOfAnEarlierSubmissionIsForgotten() {
        assertThat(compiled("Helper", "public class Helper { }").classes()).containsOnlyKeys("Helper");

        assertThat(errors("Counter", "public class Counter { Helper helper; }")).hasSize(1);
        assertThat(compiled("Counter", "public class Counter { }").classes()).containsOnlyKeys("Counter");
    }

    static Stream<Arguments> pairs() {
        String with = "public class Counter { enum Colour { RED { int n() { return 1; } }; int n() { return 2; } }"
                + " private int secret; static class In { private int hidden; int f(Counter c) { return c.secret; } } }";
        String without = "public class Counter { enum Colour { RED, GREEN } int f(Colour c) { switch (c) { case RED:"
                + " return 1; default: return new In().hidden; } } private int secret;"
                + " static class In { private int hidden; int f(Counter c) { return c.secret; } } }";
        String otherKind = "public class Counter { interface In { int f(); } record Colour(In in) { } }";
        String local = "public class Counter { int f() { class Local { private int n; } Object o = new Object() { };"
                + " return new Local().n; } }";
        String local2 = "public class Counter { int f() { Runnable r = new Runnable() { public void run() { } };"
                + " record Local(int k) { } return new Local(1).k(); } }";
        List<String> all = List.of(with, without, otherKind, local, local2);
        return all.stream().flatMap(first -> all.stream().map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nestedClassesOfAnEarlierSubmissionLeaveNoTrace(String first, String second) {
        Map<String, byte[]> alone = compileAlone(second);

        assertThat(compiled("Counter", first).classes()).isNotEmpty();
        Map<String, byte[]> after = compiled("Counter", second).classes();

        assertThat(after).containsOnlyKeys(alone.keySet());
        assertThat(after).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(alone.get(name)));
    }

    private static Map<String, byte[]> compileAlone(String source) {
        try (Compiler fresh = new Compiler(List.of())) {
            return ((Compiled) fresh.compile(List.of(new SourceFile("Counter.java", source)))).classes();
        }
    }

    @Test
    void severalThreadsCompileAtOnce() throws Exception {
        List<Callable<Compilation>> tasks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String source = i % 7 == 3 ? "class Counter { broken" : counter(i);
            tasks.add(() -> compile("Counter", source));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Compilation>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                Compilation result = results.get(i).get();
                if (i % 7 == 3) {
                    assertThat(result).isInstanceOf(DoesNotCompile.class);
                } else {
                    assertRight((Compiled) result, i);
                }
            }
        }
    }

    private static String counter(int number) {
        return "public class Counter { public static int next() { return " + (100_000 + number) + "; } class N" + number
                + " { } }";
    }

    private static void assertRight(Compiled compiled, int number) {
        Map<String, byte[]> classes = compiled.classes();
        assertThat(classes).containsOnlyKeys("Counter", "Counter$N" + number);
        assertThat(nextOf(Objects.requireNonNull(classes.get("Counter")))).isEqualTo(100_000 + number);
    }

    private static Object nextOf(byte[] counter) {
        try {
            return new ClassLoader() {
                Class<?> define() {
                    return defineClass("Counter", counter, 0, counter.length);
                }
            }.define().getMethod("next").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Counter", e);
        }
    }

    private static Compilation compile(String name, String source) {
        return COMPILER.compile(List.of(new SourceFile(name + ".java", source)));
    }

    private static Compiled compiled(String name, String source) {
        Compilation result = compile(name, source);
        assertThat(result).isInstanceOf(Compiled.class);
        return (Compiled) result;
    }

    private static List<Diagnostic> errors(String name, String source) {
        Compilation result = compile(name, source);
        assertThat(result).isInstanceOf(DoesNotCompile.class);
        return ((DoesNotCompile) result).errors();
    }
}
