import dev.yieldlings.kit.Generator;
import java.util.Map;
import java.util.function.Consumer;

public final class FibGenerator {
    private FibGenerator() {}

    public static Generator<Long, Void, Void> fib(Consumer<Map<String, Long>> locals) {
        return Generator.of("fib", y -> {
            int a = 0;
            int b = 1;
            while (true) {
                locals.accept(Map.of("a", (long) a, "b", (long) b));
                y.yield((long) b);
                int sum = a + b;
                a = b;
                b = sum;
            }
        });
    }
}
