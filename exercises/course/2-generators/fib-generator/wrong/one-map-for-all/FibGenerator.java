import dev.yieldlings.kit.Generator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public final class FibGenerator {
    private FibGenerator() {}

    public static Generator<Long, Void, Void> fib(Consumer<Map<String, Long>> locals) {
        return Generator.of("fib", y -> {
            long a = 0;
            long b = 1;
            Map<String, Long> variables = new HashMap<>();
            while (true) {
                variables.put("a", a);
                variables.put("b", b);
                locals.accept(variables);
                y.yield(b);
                long sum = a + b;
                a = b;
                b = sum;
            }
        });
    }
}
