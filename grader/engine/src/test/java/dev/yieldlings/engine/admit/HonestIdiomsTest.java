package dev.yieldlings.engine.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Admission accepts the idioms of honest learners. */
class HonestIdiomsTest {
    static Stream<Arguments> idioms() {
        return Stream.of(
                idiom("fields and loops", "int n; int next() { for (int i = 0; i < 3; i++) { n += i; } return n; }"),
                idiom(
                        "printing",
                        "void f() { System.out.println(\"a\" + 1 + 'c'); System.err.printf(\"%d%n\", 1); System.out.print(2.5); }"),
                idiom(
                        "a record",
                        "record Pair<A, B>(A first, B second) { Pair { Objects.requireNonNull(first); } static Pair<Integer, Integer> of() { return new Pair<>(1, 2); } }"),
                idiom(
                        "an enum",
                        "enum Colour { RED, GREEN { int rank() { return 2; } }; int rank() { return ordinal(); } } int f() { int n = 0; for (Colour c : Colour.values()) { n += c.rank(); } return n + Colour.valueOf(\"RED\").compareTo(Colour.GREEN); }"),
                idiom(
                        "a switch on an enum",
                        "enum Colour { RED, GREEN } int f(Colour c) { switch (c) { case RED: return 1; default: return 2; } } int g(Colour c) { return switch (c) { case RED -> 1; case GREEN -> 2; }; }"),
                idiom(
                        "a switch on strings",
                        "int f(String s) { return switch (s) { case \"a\", \"b\" -> 1; default -> 2; }; }"),
                idiom("sealed types and patterns", """
                        sealed interface Shape permits Square, Circle { }
                        record Square(double side) implements Shape { }
                        record Circle(double radius) implements Shape { }
                        double area(Shape shape) {
                            return switch (shape) { case Square(double s) -> s * s; case Circle c when c.radius() > 0 -> Math.PI * c.radius(); case Circle c -> 0; };
                        }
                        """),
                idiom("a sealed type with enum constants", """
                        sealed interface Token permits Sign, Num { }
                        enum Sign implements Token { PLUS, MINUS }
                        record Num(int n) implements Token { }
                        int f(Token token) { return switch (token) { case Sign.PLUS -> 1; case Sign.MINUS -> -1; case Num(int n) -> n; }; }
                        """),
                idiom(
                        "patterns on objects",
                        "String f(Object o) { return switch (o) { case null -> \"\"; case Integer i when i > 3 -> \"big\"; case Integer i -> \"small\"; case String s -> s; case int[] a -> a.length + \"\"; default -> o.toString(); }; }"),
                idiom(
                        "instanceof",
                        "boolean f(Object o) { return o instanceof List<?> list && list.isEmpty() || o instanceof String[]; }"),
                idiom(
                        "lambdas",
                        "java.util.function.Function<Integer, Integer> f(int n) { return x -> x + n; } Runnable r = () -> { };"),
                idiom(
                        "method references",
                        "List<String> f(List<Integer> l) { return l.stream().map(String::valueOf).map(String::trim).toList(); } java.util.function.Supplier<Counter> s = Counter::new; java.util.function.IntFunction<int[]> a = int[]::new;"),
                idiom(
                        "streams",
                        "int f() { return IntStream.range(0, 9).filter(i -> i % 2 == 0).boxed().sorted(Comparator.reverseOrder()).mapToInt(Integer::intValue).sum(); } Map<Boolean, List<Integer>> g() { return Stream.iterate(1, i -> i * 2).limit(5).collect(Collectors.partitioningBy(i -> i > 3)); }"),
                idiom(
                        "a stream from an iterator",
                        "Stream<Integer> f(Iterable<Integer> it) { return StreamSupport.stream(it.spliterator(), false); }"),
                idiom(
                        "StringBuilder",
                        "String f() { return new StringBuilder().append(1).append(\"x\").append('c').append(2L).reverse().insert(0, true).toString(); }"),
                idiom(
                        "String's methods",
                        "String f(String s) { return String.format(\"%05d\", 3) + \"%s\".formatted(s) + String.join(\",\", List.of(s)) + s.repeat(2).strip().substring(1).toUpperCase(Locale.ROOT) + s.chars().count() + s.split(\",\").length; }"),
                idiom("text blocks", "String f() { return \\\"\"\"\n  a\n  \\\"\"\"; }".replace("\\\"\"\"", "\"\"\"")),
                idiom(
                        "collections",
                        "void f() { var a = new ArrayList<>(List.of(3, 1)); a.sort(null); Collections.sort(a); Deque<Integer> d = new ArrayDeque<>(); d.push(1); Map<String, Integer> m = new TreeMap<>(); m.merge(\"a\", 1, Integer::sum); m.computeIfAbsent(\"b\", k -> 2); for (var e : m.entrySet()) { e.getValue(); } new PriorityQueue<Integer>().offer(1); new LinkedHashSet<>(a).retainAll(a); }"),
                idiom(
                        "an iterator",
                        "static class Up implements Iterator<Integer>, Iterable<Integer> { int n; public boolean hasNext() { return n < 3; } public Integer next() { if (!hasNext()) { throw new NoSuchElementException(\"end\"); } return n++; } public Iterator<Integer> iterator() { return new Up(); } } int f() { int sum = 0; for (int i : new Up()) { sum += i; } new Up().forEachRemaining(i -> { }); return sum; }"),
                idiom(
                        "a list of one's own",
                        "static class Ones extends AbstractList<Integer> { public Integer get(int i) { return Objects.checkIndex(i, 1); } public int size() { return 1; } } int f() { return new Ones().stream().mapToInt(i -> i).sum() + new Ones().hashCode() + new Ones().subList(0, 1).size(); }"),
                idiom(
                        "exceptions with causes",
                        "static class Oops extends Exception { Oops(String m, Throwable c) { super(m, c); } } void f() throws Oops { try { Integer.parseInt(\"x\"); } catch (NumberFormatException | IndexOutOfBoundsException e) { throw new Oops(e.getMessage(), e); } finally { System.out.println(); } }"),
                idiom(
                        "wrapped exceptions",
                        "void f() { try { throw new Exception(\"x\"); } catch (RuntimeException e) { throw e; } catch (Exception e) { var r = new RuntimeException(e); r.addSuppressed(new IllegalStateException(\"y\", e.getCause())); throw r; } }"),
                idiom(
                        "resources",
                        "static class Res implements AutoCloseable { public void close() { } } void f() { try (Res r = new Res(); Res s = new Res()) { r.close(); } }"),
                idiom(
                        "assertions",
                        "void f(int n) { assert n > 0 : \"positive\"; if (n < 0) { throw new AssertionError(n); } }"),
                idiom(
                        "equals and hashCode",
                        "int n; public boolean equals(Object o) { return o instanceof Counter c && c.n == n || o != null && o.getClass() == getClass(); } public int hashCode() { return Objects.hash(n) + super.hashCode(); } public String toString() { return getClass().getSimpleName() + super.toString(); }"),
                idiom(
                        "Comparable",
                        "record V(int n) implements Comparable<V> { public int compareTo(V o) { return Integer.compare(n, o.n); } } Comparator<V> c = Comparator.comparing(V::n).thenComparingInt(V::n);"),
                idiom(
                        "clone and arrays",
                        "int[] f(int[] a, String[] s, int[][] m) { Arrays.sort(a); Arrays.fill(a, 1); System.arraycopy(a, 0, a, 0, 1); s.clone(); m.clone(); return Arrays.copyOf(a.clone(), 2); } int[][] grid = new int[3][4]; Object[] o = new Counter[2][2];"),
                idiom(
                        "BigInteger and BigDecimal",
                        "java.math.BigInteger f() { return java.math.BigInteger.TWO.pow(10).add(java.math.BigInteger.valueOf(3)).mod(java.math.BigInteger.TEN); } java.math.BigDecimal g() { return new java.math.BigDecimal(\"1.5\").setScale(2, java.math.RoundingMode.HALF_UP); }"),
                idiom(
                        "Math and boxing",
                        "double f(Integer a, Long b, Double c) { return Math.sqrt(a) + Math.floorMod(b, 3) + Math.addExact(a, 1) + c + Character.getNumericValue('1') + Long.parseLong(\"1\") + Integer.MAX_VALUE; }"),
                idiom(
                        "Optional",
                        "int f(Optional<String> o) { return o.map(String::length).filter(n -> n > 1).orElseGet(() -> 0) + OptionalInt.of(1).getAsInt(); }"),
                idiom(
                        "nested, inner, local and anonymous classes",
                        "int n; class Inner { int m() { return n; } } static class Nested { } int f() { class Local { int k = n; } Object o = new Object() { public String toString() { return \"\" + n; } }; return new Local().k + new Inner().m() + o.hashCode(); }"),
                idiom(
                        "generic methods",
                        "static <T extends Comparable<? super T>> T max(Collection<? extends T> all) { T best = null; for (T t : all) { if (best == null || t.compareTo(best) > 0) { best = t; } } return best; } @SafeVarargs static <T> List<T> list(T... all) { return Arrays.asList(all); }"),
                idiom(
                        "synchronized",
                        "int n; synchronized void up() { n++; } void down() { synchronized (this) { n--; } } final Object lock = new Object();"),
                idiom(
                        "random and time",
                        "int f() { return new Random(3).nextInt(5) + (int) System.nanoTime(); } long g() { return java.time.Duration.ofSeconds(3).toMillis() + java.time.LocalDate.of(2020, 1, 1).toEpochDay(); }"),
                idiom(
                        "regex",
                        "boolean f(String s) { return java.util.regex.Pattern.compile(\"a+\").matcher(s).find() && s.matches(\"b*\") && s.replaceAll(\"c\", \"d\").isEmpty(); }"),
                idiom(
                        "writers in memory",
                        "String f() { StringWriter w = new StringWriter(); w.write(\"a\"); w.append('b'); return w.toString() + new ByteArrayOutputStream().size(); }"),
                idiom(
                        "UncheckedIOException",
                        "void f() { try { throw new IOException(\"x\"); } catch (IOException e) { throw new UncheckedIOException(e); } }"),
                idiom(
                        "atomics and concurrent maps",
                        "int f() { var n = new java.util.concurrent.atomic.AtomicInteger(); n.incrementAndGet(); return new java.util.concurrent.ConcurrentHashMap<String, Integer>().size() + n.get(); }"),
                idiom(
                        "interfaces with defaults and statics",
                        "interface Named { default String name() { return prefix() + \"x\"; } private String prefix() { return \"p\"; } static Named of() { return new Named() { }; } }"),
                idiom(
                        "annotations",
                        "@interface Mine { int value() default 1; } @Mine(2) @Deprecated @SuppressWarnings(\"all\") int n; @FunctionalInterface interface F { int f(); } @Override public String toString() { return \"\"; }"),
                idiom(
                        "class literals",
                        "String f() { return String.class.getName() + int.class + Counter.class.getSimpleName() + Counter[].class.getName() + List.class.isInstance(null); }"),
                idiom(
                        "stack overflow caught",
                        "int f() { try { return f() + 1; } catch (StackOverflowError e) { return 0; } }"),
                idiom(
                        "an EnumMap",
                        "enum E { A } int f() { var m = new EnumMap<E, Integer>(E.class); m.put(E.A, 1); return EnumSet.allOf(E.class).size() + m.size(); }"),
                idiom("the kit's generators", """
                        dev.yieldlings.kit.Generator<Integer, String, Void> f() {
                            return dev.yieldlings.kit.Generator.of(y -> { String got = y.yield(1); y.yieldFrom(List.of(2, got.length())); y.yieldFrom(g()); });
                        }
                        dev.yieldlings.kit.Generator<Integer, Object, Void> g() { return dev.yieldlings.kit.Generator.of("g", y -> { while (true) { y.yield(3); } }); }
                        void h() { try (var g = g()) { g.next(); g.send(1); g.state(); g.resume(null); g.iterator().next(); g.stream().limit(2).toList(); } }
                        """),
                idiom("a generator by hand", """
                        static class Ones implements dev.yieldlings.kit.Generator<Integer, Void, Void> {
                            public Integer send(Void v) { throw new dev.yieldlings.kit.StopIteration(3); }
                            public Integer raise(Throwable t) { throw new dev.yieldlings.kit.NotPrimedException(); }
                            public void close() { }
                            public dev.yieldlings.kit.State state() { return dev.yieldlings.kit.State.CLOSED; }
                            static <T extends Throwable> void sneak(Throwable t) throws T { throw (T) t; }
                        }
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("idioms")
    void isAdmitted(String what, String members) {
        assertThat(Admitting.refusals(members)).as(what).isEmpty();
    }

    private static Arguments idiom(String what, String members) {
        return Arguments.of(what, members);
    }
}
