import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class CallCounter {
    private CallCounter() {}

    public static Generator<Integer, String, Void> counter(Consumer<String> out) {
        return Generator.of(y -> {
            int calls = 0;
            try {
                while (true) {
                    String text = y.yield(calls);
                    calls++;
                    out.accept("coroutine(): " + text + " (call id: " + calls + ")");
                }
            } finally {
                out.accept("coroutine(): called " + calls + " times");
            }
        });
    }
}
