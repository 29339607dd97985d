package dev.yieldlings.worker.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A learner's code can't run on after its budget is used up. */
class UncatchableBudgetTest {
    static Stream<Arguments> endless() {
        return Stream.of(
                body("a bare loop", "while (true) { }"),
                body("a loop that does something", "for (long i = 0; ; i++) { list.add(i); list.clear(); }"),
                body("catch Throwable in the loop", "while (true) { try { call(); } catch (Throwable t) { } }"),
                body("catch Throwable around it", "try { while (true) { } } catch (Throwable t) { while (true) { } }"),
                body("catch Error", "while (true) { try { while (true) { } } catch (Error e) { } }"),
                body("nested handlers", """
                        while (true) {
                            try {
                                try { while (true) { } } catch (Throwable t) { try { call(); } catch (Throwable u) { } }
                            } catch (Throwable t) { }
                        }
                        """),
                body("finally that continues", "while (true) { try { call(); } finally { continue; } }"),
                body("finally that returns", "while (true) { finallyReturns(); }"),
                body("finally that loops", "try { while (true) { } } finally { while (true) { } }"),
                body(
                        "labelled continue",
                        "outer: while (true) { try { while (true) { continue outer; } } finally { } }"),
                body(
                        "do with a switch",
                        "int i = 0; do { switch (i) { case 0 -> i = 1; default -> i = 0; } } while (i < 2);"),
                body("a synchronized block", "synchronized (list) { while (true) { } }"),
                body("a synchronized block in a try", """
                        while (true) { try { synchronized (list) { while (true) { } } } catch (Throwable t) { } }
                        """),
                body("a catch at the end of a synchronized block", """
                        while (true) { synchronized (list) { try { while (true) { } } catch (Throwable t) { } } }
                        """),
                body(
                        "nested synchronized blocks",
                        "synchronized (list) { synchronized (Sample.class) { while (true) { } } }"),
                body(
                        "a resource",
                        "while (true) { try (AutoCloseable c = () -> call()) { call(); } catch (Throwable t) { } }"),
                body("close() that loops", "try (AutoCloseable c = () -> { while (true) { } }) { call(); }"),
                body("recursion", "forEver(0);"),
                body("recursion that catches", "catching();"),
                body("two methods that call each other", "ping();"),
                body("a lambda", "Runnable r = () -> { while (true) { } }; r.run();"),
                body("a lambda that calls itself", "self = () -> self.run(); self.run();"),
                body("a stream", "java.util.stream.Stream.iterate(1, i -> i + 1).forEach(i -> { });"),
                body("an iterator of one's own", "for (Object o : (Iterable<Object>) () -> new Endless()) { }"),
                body(
                        "a comparator",
                        "list.addAll(java.util.List.of(1L, 2L)); list.sort((a, b) -> { while (true) { } });"),
                body("a constructor", "new Loops();"),
                body("an instance initialiser", "new Object() { { while (list != null) { call(); } } };"),
                body("a static initialiser", "LoopsOnce.touch();"),
                body(
                        "a static initialiser, caught",
                        "while (true) { try { LoopsOnce.touch(); } catch (Throwable t) { } }"),
                body("toString()", "String.valueOf(new Object() { public String toString() { while (true) { } } });"),
                body(
                        "hashCode()",
                        "new java.util.HashSet<Object>().add(new Object() { public int hashCode() { while (true) { } } });"),
                body(
                        "an exception that comes back",
                        "while (true) { try { throw new RuntimeException(); } catch (RuntimeException e) { } }"),
                body("a generator", """
                        var generator = dev.yieldlings.kit.Generator.<Integer, Void>of(y -> {
                            while (true) { try { y.yield(1); } catch (Throwable t) { } }
                        });
                        while (true) { generator.next(); }
                        """),
                body("a generator that never yields", """
                        dev.yieldlings.kit.Generator.<Integer, Void>of(y -> {
                            while (true) { try { call(); } catch (Throwable t) { } }
                        }).next();
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void endsWithItsBudget(String what, String source) {
        assertThatThrownBy(() -> Metered.run(2_000, source)).as(what).isInstanceOf(BudgetExhausted.class);
        assertThat(Meter.exhausted()).as(what).isTrue();
    }

    private static Arguments body(String what, String body) {
        return Arguments.of(what, """
                public class Sample {
                    static final java.util.List<Long> list = new java.util.ArrayList<>();
                    static Runnable self;

                    public static void run() throws Exception { %s }

                    static void call() { }
                    @SuppressWarnings("finally")
                    static void finallyReturns() { try { while (true) { } } finally { return; } }
                    static int forEver(int depth) { return depth > 100 ? forEver(0, depth) : forEver(depth + 1); }
                    static int forEver(int low, int high) { while (true) { low ^= high; } }
                    static void catching() { try { catching(); } catch (Throwable t) { catching(); } }
                    static void ping() { try { pong(); } catch (Throwable t) { pong(); } }
                    static void pong() { try { ping(); } finally { ping(); } }

                    static class Loops { Loops() { while (true) { call(); } } }
                    static class LoopsOnce { static { if (list != null) { while (true) { } } } static void touch() { } }
                    static class Endless implements java.util.Iterator<Object> {
                        public boolean hasNext() { return true; }
                        public Object next() { return this; }
                    }
                }
                """.formatted(body));
    }
}
