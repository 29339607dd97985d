package dev.yieldlings.engine.author.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Here;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The results of programs whose mutants have a fault in the use of collaborators or of shared state. */
class CollaborationMutantsTest {
    private static final String IMPORTS = """
            import dev.yieldlings.kit.*;
            import java.util.*;
            import java.util.function.*;
            """;

    private static final String MAPPED = """
            static List<Object> mapped(List<?> all, Function<Object, Object> f) {
                List<Object> results = new ArrayList<>();
                for (Object one : all) {
                    results.add(f.apply(one));
                }
                return results;
            }
            """;

    private static final String GENERATED = """
            static Generator<Object, Object, Void> values(Iterable<?> all) {
                return Generator.of(y -> {
                    int count = 0;
                    for (Object one : all) {
                        Object sent = y.yield(one);
                        count = sent == null ? count + 1 : 100;
                    }
                    y.yield(count);
                });
            }
            static Object taken(Generator<Object, Object, Void> g) {
                List<Object> results = new ArrayList<>();
                for (Object one : g) {
                    results.add(one);
                }
                return results;
            }
            """;

    private static final String TOLD = """
            static int told(List<?> all, Consumer<Object> consumer) {
                int count = 0;
                for (Object one : all) {
                    consumer.accept(one);
                    count++;
                }
                return count;
            }
            """;

    private static final String WALK = """
            static class Walk implements Iterator<Integer>, Iterable<Integer> {
                private int at;
                public boolean hasNext() { return at < 3; }
                public Integer next() { return at++; }
                public Iterator<Integer> iterator() { return this; }
            }
            """;

    private static final String FAILING = "throw new IllegalStateException(\"no\");";

    @TempDir
    private Path folder;

    /**
     * A program and one of its mutants.
     *
     * @param mutant the id of the mutant
     * @param members the members of the class besides {@code run()}
     * @param run the body of {@code run()}
     * @param right the original's result
     * @param wrong the mutant's result
     */
    record Case(String mutant, String members, String run, String right, String wrong) {
        @Override
        public String toString() {
            return mutant;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "Sample#mapped:remembers:1",
                        MAPPED,
                        "int[] n = {0}; return mapped(List.of(5, 5, 6), x -> n[0]++);",
                        "[0, 1, 2]",
                        "[0, 0, 1]"),
                new Case("Sample$Asking#next:remembers:1", """
                        static class Asking {
                            private final BinaryOperator<Object> f;
                            Asking(BinaryOperator<Object> f) { this.f = f; }
                            Object next(Object x) { return f.apply(x, null); }
                        }
                        """, """
                        int[] n = {0};
                        Asking a = new Asking((x, y) -> n[0]++);
                        Asking b = new Asking((x, y) -> n[0]++);
                        return List.of(a.next(1), a.next(1), a.next(2), b.next(1));
                        """, "[0, 1, 2, 3]", "[0, 0, 1, 2]"),
                new Case(
                        "Sample#mapped:exception-ends:1",
                        MAPPED,
                        "return mapped(List.of(1, 2), x -> { " + FAILING + " });",
                        "java.lang.IllegalStateException: no",
                        "null"),
                new Case(
                        "Sample#told:swallows:1",
                        TOLD,
                        "return told(List.of(1, 2), x -> { " + FAILING + " });",
                        "java.lang.IllegalStateException: no",
                        "2"),
                new Case(
                        "Sample#told:swallows:1",
                        TOLD,
                        "return told(List.of(1, 2), x -> { throw new NoSuchElementException(); });",
                        "java.util.NoSuchElementException",
                        "java.util.NoSuchElementException"),
                new Case("Sample#first:catches-more:1", """
                        static Object first(Iterator<?> it) {
                            try {
                                return it.next();
                            } catch (NoSuchElementException end) {
                                return "end";
                            }
                        }
                        """, """
                        return first(new Iterator<Object>() {
                            public boolean hasNext() { return true; }
                            public Object next() { throw new IllegalStateException("no"); }
                        });
                        """, "java.lang.IllegalStateException: no", "end"),
                new Case(
                        "Sample#values.lambda1:null-ends:1",
                        GENERATED,
                        "return taken(values(Arrays.asList(1, null, 2)));",
                        "[1, null, 2, 3]",
                        "[1]"),
                new Case(
                        "Sample#values.lambda1:zero-ends:1",
                        GENERATED,
                        "return taken(values(List.of(1, 0L, \"\", 2)));",
                        "[1, 0, , 2, 4]",
                        "[1]"),
                new Case(
                        "Sample#values.lambda1:empty-ends:1",
                        GENERATED,
                        "return taken(values(List.of(1, 0, \"\", 2)));",
                        "[1, 0, , 2, 4]",
                        "[1, 0]"),
                new Case(
                        "Sample#values.lambda1:null-left-out:1",
                        GENERATED,
                        "return taken(values(Arrays.asList(1, null, 2)));",
                        "[1, null, 2, 3]",
                        "[1, 2, 3]"),
                new Case(
                        "Sample#told:zero-left-out:1",
                        TOLD,
                        "List<Object> got = new ArrayList<>(); told(List.of(0, 1, 0.0, \"\"), got::add); return got;",
                        "[0, 1, 0.0, ]",
                        "[1, ]"),
                new Case(
                        "Sample#told:empty-left-out:1",
                        TOLD,
                        "List<Object> got = new ArrayList<>(); told(List.of(0, \"\", List.of(), 1), got::add); return got;",
                        "[0, , [], 1]",
                        "[0, 1]"),
                new Case("Sample#values.lambda1:shared-local:1", GENERATED, """
                        Generator<Object, Object, Void> a = values(List.of(7));
                        Generator<Object, Object, Void> b = values(List.of(8));
                        a.next();
                        b.next();
                        return List.of(a.next(), b.next());
                        """, "[1, 1]", "[1, 2]"),
                new Case(
                        "Sample#told:shared-local:2",
                        TOLD,
                        "return told(List.of(1, 2), x -> told(List.of(3, 4, 5), z -> {}));",
                        "2",
                        "4"),
                new Case(
                        "Sample#mapped:kept-object:1",
                        MAPPED,
                        "mapped(List.of(1), x -> x); return mapped(List.of(2), x -> x);",
                        "[2]",
                        "[1, 2]"),
                new Case(
                        "Sample#both:both-sides:1",
                        "static boolean both(Predicate<Object> a, Predicate<Object> b) { return a.test(1) && b.test(2); }\n",
                        "List<Object> asked = new ArrayList<>();"
                                + " both(x -> !asked.add(x), x -> asked.add(x)); return asked;",
                        "[1]",
                        "[1, 2]"),
                new Case(
                        "Sample#either:both-sides:1",
                        "static String either(Predicate<Object> a, Predicate<Object> b) {"
                                + " return a.test(1) || b.test(2) ? \"yes\" : \"no\"; }",
                        "List<Object> asked = new ArrayList<>();"
                                + " asked.add(either(x -> asked.add(x), x -> !asked.add(x))); return asked;",
                        "[1, yes]",
                        "[1, 2, yes]"),
                new Case(
                        "Sample$Walk#iterator:restarts:1",
                        WALK,
                        "Walk w = new Walk(); w.next(); return List.of(w.iterator().next(), w.next());",
                        "[1, 2]",
                        "[0, 1]"),
                new Case("Sample$Two#iterator:rewinds:1", """
                        static class Two implements Iterable<Integer> {
                            public Iterator<Integer> iterator() { return List.of(1, 2).iterator(); }
                        }
                        """, """
                        Two two = new Two();
                        Iterator<Integer> first = two.iterator();
                        first.next();
                        two.iterator();
                        return first.next();
                        """, "2", "1"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void haveTheFaultThatTheyAreNamedFor(Case program) throws Exception {
        MutantSamples samples = new MutantSamples(Here.with(folder).kit());
        String source =
                IMPORTS + "class Sample {\n" + program.members() + "static Object run() { " + program.run() + " } }";
        Map<String, byte[]> original = samples.compiled("Sample", source);
        assertThat(result(samples, original)).isEqualTo(program.right());
        List<Mutant> mutants = samples.mutants("Sample", source);
        assertThat(mutants).extracting(Mutant::id).contains(program.mutant());
        Mutant mutant = mutants.stream()
                .filter(one -> one.id().equals(program.mutant()))
                .findFirst()
                .orElseThrow();
        assertThat(result(samples, MutantSamples.with(original, mutant))).isEqualTo(program.wrong());
    }

    /** Returns the result of {@code run()} as text, or the exception that it throws. */
    private static String result(MutantSamples samples, Map<String, byte[]> classes) throws Exception {
        try (URLClassLoader loader = samples.loader(classes)) {
            var run = Class.forName("Sample", true, loader).getDeclaredMethod("run");
            run.setAccessible(true);
            return String.valueOf(run.invoke(null));
        } catch (java.lang.reflect.InvocationTargetException e) {
            return String.valueOf(e.getCause());
        }
    }
}
