import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class CallCounter {
    private static int calls;

    private CallCounter() {}

    public static Generator<Integer, String, Void> counter(Consumer<String> out) {
        calls = 0;
        return Generator.of(y -> {
            while (true) {
                String text = y.yield(calls);
                calls++;
                out.accept("coroutine(): " + text + " (call id: " + calls + ")");
            }
        });
    }
}
