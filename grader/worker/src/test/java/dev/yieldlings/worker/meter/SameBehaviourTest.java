package dev.yieldlings.worker.meter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.worker.Sources;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Metered classes pass verification and behave as before. */
class SameBehaviourTest {
    static Stream<Arguments> samples() {
        return Stream.of(
                sample("patterns and guards", """
                        static String of(Object o) {
                            return switch (o) {
                                case null -> "null";
                                case Integer i when i > 10 -> "big " + i;
                                case Integer i -> "small " + i;
                                case String s -> "text " + s.length();
                                case Point(int x, Point(int y, Object z)) -> "nested " + x + y + z;
                                case Point(int x, Object rest) -> "point " + x + rest;
                                case int[] array -> "array " + array.length;
                                default -> o.getClass().getSimpleName();
                            };
                        }
                        record Point(int x, Object rest) { Point { if (x < 0) { throw new IllegalArgumentException(); } } }
                        """, """
                        of(null) + of(7) + of(77) + of("abc") + of(new Point(1, new Point(2, 3))) + of(new Point(4, 5))
                            + of(new int[3]) + of('c') + new Point(1, 2).equals(new Point(1, 2)) + new Point(3, null)
                        """),
                sample("sealed types and enums", """
                        sealed interface Shape permits Square, Kind { }
                        record Square(double side) implements Shape { }
                        enum Kind implements Shape { ROUND { String say() { return "o"; } }, FLAT; String say() { return "_"; } }
                        static String of(Shape shape) {
                            return switch (shape) {
                                case Square(double side) -> "square " + side;
                                case Kind.ROUND -> "round";
                                case Kind kind -> kind.say();
                            };
                        }
                        static int old(Kind kind) { switch (kind) { case ROUND: return 1; case FLAT: return 2; } return 3; }
                        """, """
                        of(new Square(2)) + of(Kind.ROUND) + of(Kind.FLAT) + old(Kind.FLAT) + Kind.valueOf("ROUND").say()
                            + java.util.Arrays.toString(Kind.values())
                        """),
                sample("resources and finally", """
                        static final StringBuilder log = new StringBuilder();
                        record Resource(String name) implements AutoCloseable {
                            public void close() { log.append("close ").append(name); throw new IllegalStateException(name); }
                        }
                        static String use() {
                            try (Resource a = new Resource("a"); Resource b = new Resource("b")) {
                                log.append("use ");
                                throw new RuntimeException("body");
                            } catch (RuntimeException e) {
                                log.append(e.getMessage()).append(e.getSuppressed().length);
                            } finally {
                                log.append(" finally");
                            }
                            return log.toString();
                        }
                        static int count() { int i = 0; try { i = 1; return i; } finally { i = 2; } }
                        """, "use() + count()"),
                sample(
                        "nested, inner and local classes",
                        """
                        int field = 3;
                        class Inner { int field = 4; class Deep { int sum() { return field + Sample.this.field; } } }
                        static int local(int captured) {
                            class Local { int twice() { return captured * 2; } }
                            var anonymous = new Object() { int more() { return new Local().twice() + 1; } };
                            return anonymous.more();
                        }
                        """,
                        "new Sample().new Inner().new Deep().sum() + \" \" + local(20)"),
                sample(
                        "generics and bridges",
                        """
                        interface Shop<T extends Comparable<T>> { T best(T a, T b); }
                        static class Max<T extends Comparable<T>> implements Shop<T>, Comparable<Max<T>> {
                            public T best(T a, T b) { return a.compareTo(b) >= 0 ? a : b; }
                            public int compareTo(Max<T> other) { return 0; }
                        }
                        """,
                        "new Max<String>().best(\"a\", \"b\") + ((Shop) new Max<Integer>()).best(4, 3)"),
                sample("longs and doubles in loops", """
                        static String sum(long a, double b, int c, long d) {
                            double total = b;
                            for (long i = a; i < d; i += c) {
                                double half = i / 2.0;
                                long whole = (long) half;
                                try { total += whole == 3 ? 1 / (c - c) : half; } catch (ArithmeticException e) { total -= 0.5; }
                            }
                            return total + " " + a + d;
                        }
                        """, "sum(1L, 0.25, 2, 20L)"),
                sample("synchronized", """
                        int count;
                        final Object log = new Object();
                        synchronized void up() { count++; }
                        int all() {
                            for (int i = 0; i < 10; i++) { synchronized (this) { up(); if (i == 7) { break; } } }
                            try { synchronized (this) { throw new RuntimeException("out"); } } catch (RuntimeException e) { count += 10; }
                            synchronized (this) { try { synchronized (log) { up(); throw new Error(); } } catch (Throwable t) { } }
                            return Thread.holdsLock(this) ? -1 : count;
                        }
                        """, "\"\" + new Sample().all()"),
                sample("code before super()", """
                        static class Base { final int size; Base(int size) { this.size = size; } }
                        static class Derived extends Base {
                            Derived(String text) {
                                int size;
                                try { size = Integer.parseInt(text); } catch (NumberFormatException e) { size = -1; }
                                for (int i = 0; i < 3; i++) { size++; }
                                super(size);
                            }
                        }
                        """, "new Derived(\"39\").size + \" \" + new Derived(\"x\").size"),
                sample(
                        "strings in a switch, labels, ternaries",
                        """
                        static String words(String... words) {
                            StringBuilder out = new StringBuilder();
                            outer:
                            for (String word : words) {
                                switch (word) {
                                    case "skip": continue outer;
                                    case "stop": break outer;
                                    case "Aa", "BB": out.append("same hash"); break;
                                    default: out.append(word.isEmpty() ? "-" : word);
                                }
                            }
                            return out.toString();
                        }
                        """,
                        "words(\"a\", \"skip\", \"\", \"BB\", \"stop\", \"never\")"),
                sample("lambdas, streams and method references", """
                        static <A, B, C> java.util.function.Function<A, C> then(
                                java.util.function.Function<A, B> f, java.util.function.Function<B, C> g) {
                            return a -> g.apply(f.apply(a));
                        }
                        """, """
                        java.util.stream.IntStream.rangeClosed(1, 5).mapToObj(Sample.<Integer, Integer, Integer>then(Integer::valueOf, i -> i * i)::apply)
                            .map(String::valueOf).collect(java.util.stream.Collectors.joining("+"))
                        """),
                sample(
                        "dead code and endless loops that end by an exception",
                        """
                        static int find(int[] array) {
                            int i = 0;
                            try { while (true) { if (array[i++] == 3) { return i; } } } catch (ArrayIndexOutOfBoundsException e) { return -i; }
                        }
                        """,
                        "find(new int[] {1, 3}) + \" \" + find(new int[3])"),
                sample("generators", """
                        static dev.yieldlings.kit.Generator<Integer, Integer, Void> echo() {
                            return dev.yieldlings.kit.Generator.of(y -> {
                                Integer got = 0;
                                while (true) { try { got = y.yield(got); } finally { got = got == null ? 1 : got + 1; } }
                            });
                        }
                        static String all() { var g = echo(); return g.next() + " " + g.send(5) + " " + g.send(7) + g.state(); }
                        """, "all()"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void givesTheSameResult(String what, String source) throws Throwable {
        Map<String, byte[]> classes = Sources.compile(source);

        Object metered = Metered.run(Metered.PLENTY, classes);

        assertThat(metered).as(what).isEqualTo(Metered.plain(classes));
        assertThat(Meter.used()).isPositive();
    }

    @Test
    void aMethodWithLongJumpsStaysRight() throws Throwable {
        String turns = IntStream.range(0, 2_200)
                .mapToObj(i -> "if (n %% %d == 0) { n += i; }".formatted(i + 2))
                .collect(Collectors.joining("\n"));
        Map<String, byte[]> classes = Sources.compile("""
                public class Sample {
                    public static Object run() {
                        long n = 1;
                        for (int i = 0; i < 5; i++) { %s }
                        return n;
                    }
                }
                """.formatted(turns));

        assertThat(Metered.run(Metered.PLENTY, classes)).isEqualTo(Metered.plain(classes));
        assertThat(Meter.used()).isEqualTo(6);
    }

    private static Arguments sample(String what, String members, String result) {
        return Arguments.of(what, """
                public class Sample {
                    public static Object run() { return %s; }
                    %s
                }
                """.formatted(result, members));
    }
}
