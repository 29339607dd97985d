package dev.yieldlings.worker.meter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.worker.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The depth limit of a learner's code counts exactly the calls on the stack. */
class RecursionDepthTest {
    private static final String SAMPLE = """
            import dev.yieldlings.kit.Generator;
            import java.util.*;
            import java.util.stream.*;

            public class Sample {
                public static Object run() throws Exception { %s }

                static int n;
                static int deep(int depth) { return depth == 0 ? 0 : 1 + deep(depth - 1); }
                static int endless() { n++; return endless() + 1; }
                static int counted() { n = 0; try { return endless(); } catch (StackOverflowError e) { return n; } }
                static int fails(int depth) { if (depth == 0) { throw new IllegalStateException(); } return fails(depth - 1); }
                static Generator<Integer, Void, Void> endlessBodies() {
                    return Generator.of(y -> { n++; for (int x : endlessBodies()) { y.yield(x); } });
                }
                static Generator<Integer, Void, Void> nested(int depth) {
                    return Generator.of(y -> {
                        if (depth > 0) { for (int x : nested(depth - 1)) { y.yield(x); } }
                        y.yield(depth);
                    });
                }
                static Generator<Integer, Void, Void> delegating(int depth) {
                    return Generator.of(y -> { if (depth > 0) { y.yieldFrom(delegating(depth - 1)); } y.yield(depth); });
                }
                static Generator<Integer, Void, Void> helped(int depth) {
                    return Generator.of(y -> help(y, depth));
                }
                static void help(dev.yieldlings.kit.Yielder<Integer, Void> y, int depth) {
                    if (depth > 0) { help(y, depth - 1); }
                    y.yield(depth);
                }
                static int stream(int depth) {
                    return depth == 0 ? 0 : Stream.of(depth).sorted().map(d -> 1 + stream(d - 1)).reduce(0, Integer::sum);
                }
                static final java.util.concurrent.CountDownLatch gate = new java.util.concurrent.CountDownLatch(1);
                static int waits(int depth, java.util.concurrent.CountDownLatch there) throws InterruptedException {
                    if (depth > 0) { return waits(depth - 1, there) + 1; }
                    there.countDown();
                    gate.await();
                    return 0;
                }
                static Thread waiting(int depth) throws InterruptedException {
                    var there = new java.util.concurrent.CountDownLatch(1);
                    Thread thread = new Thread(() -> { try { waits(depth, there); } catch (InterruptedException e) { } });
                    thread.setDaemon(true);
                    thread.start();
                    there.await();
                    return thread;
                }
                static class Base { Base(boolean bad) { if (bad) { throw new IllegalStateException(); } } }
                static class Derived extends Base { Derived(boolean bad) { super(bad); } }
                static class Early extends Base { Early(int depth) { super(fails(depth) > 0); } }
                static class Resource implements AutoCloseable { public void close() { throw new IllegalStateException(); } }
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "calls                        |   9998 | return counted();",
                "again, as deep as before     |   9998 | counted(); return counted();",
                "in a body                    |   9997 | return Generator.of(y -> y.yield(counted())).next();",
                "bodies in one another        |   9999 | try { endlessBodies().next(); } catch (StackOverflowError e) { } return n;",
                "an honest recursion          |   9000 | return deep(9_000);",
                "a walk by for-each           |   5000 | int n = 0; for (int x : nested(5_000)) { n = x; if (x == 5) { break; } } return n + 4_995;",
                "a walk by yieldFrom          |   5000 | int last = 0; for (int x : delegating(5_000)) { last = x; } return last;",
                "a walk by calls in a body    |   5000 | int last = 0; for (int x : helped(5_000)) { last = x; } return last;",
                "through streams              |   4000 | return stream(4_000);",
            })
    void goesTo(String what, int depth, String body) throws Throwable {
        assertThat(Metered.run(Metered.PLENTY * 100, SAMPLE.formatted(body)))
                .as(what)
                .isEqualTo(depth);
        assertThat(Meter.outOfStack()).as(what).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "suspended bodies          | var all = new ArrayList<Object>(); for (int i = 0; i < 30_000; i++) { var g = helped(3); g.next(); all.add(g); }",
                "exceptions that are caught | for (int i = 0; i < 30_000; i++) { try { fails(2); } catch (IllegalStateException e) { } }",
                "super(...) that throws     | for (int i = 0; i < 30_000; i++) { try { new Derived(true); } catch (IllegalStateException e) { } }",
                "code before super(...) that throws | for (int i = 0; i < 30_000; i++) { try { new Early(1); } catch (IllegalStateException e) { } }",
                "close() that throws        | for (int i = 0; i < 30_000; i++) { try (var r = new Resource()) { deep(2); } catch (IllegalStateException e) { } }",
                "bodies that throw          | for (int i = 0; i < 30_000; i++) { try { Generator.of(y -> fails(2)).next(); } catch (IllegalStateException e) { } }",
                "bodies that are closed     | for (int i = 0; i < 30_000; i++) { var g = helped(3); g.next(); g.close(); }",
                "what the JDK swallows      | for (int i = 0; i < 30_000; i++) { java.util.concurrent.CompletableFuture.completedFuture(1).thenApply(x -> fails(2)); }",
                "threads that are left waiting | for (int i = 0; i < 300; i++) { waiting(50); }",
                "threads that wait and then end | var all = new ArrayList<Thread>(); for (int i = 0; i < 300; i++) { all.add(waiting(50)); } gate.countDown(); for (var t : all) { t.join(); }",
                "returns out of a finally   | for (int i = 0; i < 30_000; i++) { swallows(); }",
            })
    void leavesNothingBehind(String what, String body) throws Throwable {
        String swallows =
                "@SuppressWarnings(\"finally\") static int swallows() { try { return fails(2); } finally { return 1; } } }";
        String source = SAMPLE.formatted(body + " return counted();");

        Object depth = Metered.run(Metered.PLENTY * 100, source.substring(0, source.lastIndexOf('}')) + swallows);

        assertThat(depth).as(what).isEqualTo(9_998);
    }

    @Test
    void whatALearnerSeesIsTheJdksError() throws Throwable {
        String body = "try { endless(); } catch (Throwable t) { return t.toString() + t.getMessage(); } return null;";

        assertThat(Metered.run(Metered.PLENTY, Sources.compile(SAMPLE.formatted(body))))
                .isEqualTo("java.lang.StackOverflowErrornull");
    }
}
