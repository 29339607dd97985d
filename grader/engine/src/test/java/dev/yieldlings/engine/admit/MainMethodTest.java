package dev.yieldlings.engine.admit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.admit.reference.Submission;
import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A main method and the code that only it uses are removed before admission; everything else stays and is judged. */
class MainMethodTest {
    /** The uses of a suite that creates a Counter and calls its next(). */
    static final Uses NEXT = uses(Set.of("Counter"), Set.of("<init>", "next"));

    private static Uses uses(Set<String> types, Set<String> members) {
        return new Uses() {
            @Override
            public boolean type(String type) {
                return types.contains(type);
            }

            @Override
            public boolean member(String type, String name, String descriptor) {
                return types.contains(type) && members.contains(name);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static void main(String[] args) throws Exception { Thread.sleep(1); }",
                "void main() throws Exception { helper(); } private void helper() throws Exception { Thread.sleep(1); }",
                "public static void main(String[] args) { Runnable r = () -> System.exit(1); r.run(); }",
                "public static void main(String[] args) { new Thread() { public void run() { System.exit(0); } }.start(); }",
                "static void main() { Demo.run(); } static class Demo { static final Scanner IN = new Scanner(System.in); static void run() { java.nio.file.Path.of(IN.next()); } }",
                "static void main() { demo(new Counter()); } static void demo(Counter c) { try { System.in.read(); demo(c); } catch (IOException e) { System.exit(c.next()); } }",
                "static void main(String[] args) { ProcessHandle.current().info(); for (int i : List.of(1)) { Runtime.getRuntime().gc(); } }"
            })
    void isNotJudged(String members) {
        Map<String, byte[]> classes = admitted("public int next() { return 1; }\n" + members, NEXT);

        assertThat(Admitting.classes("public int next() { return 1; }\n" + members)
                        .keySet())
                .containsAll(classes.keySet());
        assertThat(classes).containsKey("Counter");
        assertThat(names(classes, "Counter")).contains("<init>", "next").doesNotContain("main", "demo", "helper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public int next() { return helper(); } static int helper() { System.exit(1); return 1; } static void main() { helper(); }",
                "static { System.exit(1); } static void main() { }",
                "public int next() { return 1; } public String toString() { System.exit(1); return null; } static void main() { System.out.println(new Counter()); }",
                "static class Base { public int next() { System.exit(1); return 1; } } static class Sub extends Base { } int n = new Sub().next(); static void main() { new Base().next(); }",
                "enum E { A; { System.exit(1); } } public int next() { return E.A.ordinal(); } static void main() { E.values(); }",
                "void unused() { System.exit(1); } static void main() { }",
                "static void main(int n) { System.exit(n); }"
            })
    void leavesWhatElseIsReachedToBeJudged(String members) {
        assertThat(Admitting.admit(AdmissionRules.NONE, NEXT, Admitting.file(members)))
                .isInstanceOfSatisfying(
                        AdmissionResult.Refused.class,
                        refused -> assertThat(refused.refusals()).isNotEmpty());
    }

    @Test
    void isJudgedWhereTheSuiteCallsIt() {
        Uses main = uses(Set.of("Counter"), Set.of("main"));

        assertThat(Admitting.admit(
                        AdmissionRules.NONE,
                        main,
                        Admitting.file("public static void main(String[] a) { System.exit(1); }")))
                .isInstanceOf(AdmissionResult.Refused.class);
    }

    @Test
    void isNotHeldAgainstTheSyntaxOfTheExerciseEither() {
        AdmissionRules noForEach = new AdmissionRules(List.of(), List.of(), List.of("enhanced-for"), List.of());
        SourceFile file = new SourceFile("Counter.java", """
                import java.util.List;
                public class Counter {
                    public int next() { return 1; }
                    public static void main(String[] args) {
                        for (int i : List.of(1, 2)) {
                            System.out.println(i);
                        }
                    }
                }
                """);
        SourceFile inNext = new SourceFile(
                "Counter.java", file.text().replace("public static void main(String[] args)", "void loop()"));

        assertThat(Admitting.admit(noForEach, NEXT, file)).isInstanceOf(AdmissionResult.Admitted.class);
        assertThat(Admitting.admit(noForEach, NEXT, inNext)).isInstanceOf(AdmissionResult.Refused.class);
    }

    /** The remaining classes still verify and run, because their code was generated again. */
    @Test
    void leavesClassesThatLoad() throws Exception {
        Map<String, byte[]> classes = admitted("""
                sealed interface Shape permits Square, Disc { }
                record Square(int side) implements Shape { }
                record Disc(int radius) implements Shape { }
                static int area(Shape shape) { return switch (shape) { case Square(int s) when s > 1 -> s * s; case Square _ -> 1; case Disc(int r) -> 3 * r; }; }
                public int next() { try { return IntStream.of(1, 2).map(x -> x + area(new Square(x))).sum(); } finally { System.out.print(""); } }
                public static void main(String[] args) { System.exit(area(new Disc(3))); }
                """, NEXT);
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        Class<?> counter = loader.loadClass("Counter");

        assertThat(counter.getMethod("next").invoke(counter.getConstructor().newInstance()))
                .isEqualTo(8);
    }

    private static Map<String, byte[]> admitted(String members, Uses uses) {
        return switch (Admitting.admit(AdmissionRules.NONE, uses, Admitting.file(members))) {
            case AdmissionResult.Admitted(Map<String, byte[]> classes) -> classes;
            case AdmissionResult.Refused refused -> throw new AssertionError(members + refused.refusals());
        };
    }

    private static List<String> names(Map<String, byte[]> classes, String type) {
        Submission left = new Submission(classes);
        return left.classes().stream()
                .filter(model -> Submission.name(model).equals(type))
                .flatMap(model -> model.methods().stream())
                .map(method -> method.methodName().stringValue())
                .toList();
    }
}
