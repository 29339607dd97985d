import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.worker.load.SubmissionLoader;
import dev.yieldlings.worker.meter.DeepStack;
import dev.yieldlings.worker.meter.Meter;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much slower hot code gets by being metered, on a JVM with the worker's options. */
class HotCode {
    private static final int ROUNDS = 41;

    private static final Map<String, String> CODE = new LinkedHashMap<>();

    static {
        CODE.put("loops over an array", """
                boolean[] c = new boolean[200000];
                int n = 0;
                for (int i = 2; i < c.length; i++) {
                    if (!c[i]) { n++; for (long j = (long) i * i; j < c.length; j += i) { c[(int) j] = true; } }
                }
                return n;
                """);
        CODE.put("getters and setters", "for (int i = 0; i < 300000; i++) { set(add(get(), i)); } return get();");
        CODE.put("recursion", "return fib(22);");
        CODE.put("an iterator of one's own", """
                long sum = 0;
                for (int x : (Iterable<Integer>) Range::new) { sum += x; }
                return sum;
                """);
        CODE.put("a generator", """
                long sum = 0;
                for (int x : Generator.<Integer, Void>of(y -> { for (int i = 0; i < 20000; i++) { y.yield(i); } })) { sum += x; }
                return sum;
                """);
        CODE.put("exceptions through 20 calls", """
                int n = 0;
                for (int i = 0; i < 2000; i++) { try { deep(20); } catch (IllegalStateException e) { n++; } }
                return n;
                """);
    }

    public static void main(String[] args) throws Exception {
        Installation installation = Installation.running(Path.of(args[0]), new StartArchive.None());
        try (Compiler compiler = new Compiler(List.of(installation.kit()))) {
            for (Map.Entry<String, String> code : CODE.entrySet()) {
                Map<String, byte[]> classes = classes(compiler, code.getValue());
                Method metered = new SubmissionLoader(classes).loadClass("Hot").getMethod("run");
                Method plain = plain(classes).loadClass("Hot").getMethod("run");
                DeepStack.call(() -> compare(code.getKey(), metered, plain));
            }
        }
    }

    private static String compare(String what, Method metered, Method plain) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(time(metered));
            peers.add(time(plain));
        }
        System.out.printf(
                Locale.ROOT, "%-28s metered %6.2f ms, plain %6.2f ms, ratio %.2f (medians of %d)%n",
                what, Median.of(ours), Median.of(peers), Median.of(ours) / Median.of(peers), ROUNDS);
        return what;
    }

    private static double time(Method run) throws Exception {
        Meter.begin(Long.MAX_VALUE / 2);
        long began = System.nanoTime();
        run.invoke(null);
        return (System.nanoTime() - began) / 1e6;
    }

    private static Map<String, byte[]> classes(Compiler compiler, String body) {
        String source = """
                import dev.yieldlings.kit.Generator;
                public class Hot {
                    static int value;
                    static int get() { return value; }
                    static void set(int x) { value = x; }
                    static int add(int x, int y) { return x + y; }
                    static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
                    static int deep(int n) { if (n == 0) { throw new IllegalStateException(); } return deep(n - 1) + 1; }
                    static class Range implements java.util.Iterator<Integer> {
                        private int next;
                        public boolean hasNext() { return next < 50000; }
                        public Integer next() { if (!hasNext()) { throw new java.util.NoSuchElementException(); } return next++; }
                    }
                    public static Object run() { %s }
                }
                """.formatted(body);
        return ((Compilation.Compiled) compiler.compile(List.of(new SourceFile("Hot.java", source)))).classes();
    }

    private static ClassLoader plain(Map<String, byte[]> classes) {
        return new ClassLoader(HotCode.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }
}
