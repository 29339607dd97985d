import dev.yieldlings.kit.Generator;
import java.util.Map;
import java.util.function.Consumer;

/** The Fibonacci numbers as a generator that shows its variables. */
public final class FibGenerator {
    private FibGenerator() {}

    /**
     * Yields 1, 1, 2, 3, 5, 8, and so on without an end.
     *
     * @param locals gets a new map of the variables a and b just before each yield
     */
    public static Generator<Long, Void, Void> fib(Consumer<Map<String, Long>> locals) {
        return Generator.of("fib", y -> {
            long a = 0;
            long b = 1;
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
