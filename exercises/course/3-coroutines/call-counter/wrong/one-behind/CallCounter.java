import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class CallCounter {
    private CallCounter() {}

    public static Generator<Integer, String, Void> counter(Consumer<String> out) {
        return Generator.of(y -> {
            int calls = 0;
            String text = y.yield(calls);
            while (true) {
                int before = calls++;
                out.accept("coroutine(): " + text + " (call id: " + calls + ")");
                text = y.yield(before);
            }
        });
    }
}
