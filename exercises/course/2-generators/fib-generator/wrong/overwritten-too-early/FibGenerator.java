import dev.yieldlings.kit.Generator;
import java.util.Map;
import java.util.function.Consumer;

public final class FibGenerator {
    private FibGenerator() {}

    public static Generator<Long, Void, Void> fib(Consumer<Map<String, Long>> locals) {
        return Generator.of("fib", y -> {
            long a = 0;
            long b = 1;
            while (true) {
                locals.accept(Map.of("a", a, "b", b));
                y.yield(b);
                a = b;
                b = a + b;
            }
        });
    }
}
