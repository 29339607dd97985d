import dev.yieldlings.kit.Generator;
import java.util.Map;
import java.util.function.Consumer;

public final class FibGenerator {
    private static long a;
    private static long b;

    private FibGenerator() {}

    public static Generator<Long, Void, Void> fib(Consumer<Map<String, Long>> locals) {
        return Generator.of("fib", y -> {
            a = 0;
            b = 1;
            while (true) {
                locals.accept(Map.of("a", a, "b", b));
                y.yield(b);
                long sum = a + b;
                a = b;
                b = sum;
            }
        });
    }
}
