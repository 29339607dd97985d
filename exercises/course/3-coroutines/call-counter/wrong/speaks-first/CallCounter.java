import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class CallCounter {
    private CallCounter() {}

    public static Generator<Integer, String, Void> counter(Consumer<String> out) {
        return Generator.of(y -> {
            int calls = 0;
            String text = null;
            while (true) {
                out.accept("coroutine(): " + text + " (call id: " + calls + ")");
                text = y.yield(calls);
                calls++;
            }
        });
    }
}
