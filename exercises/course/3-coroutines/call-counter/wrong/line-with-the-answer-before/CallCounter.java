import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class CallCounter {
    private CallCounter() {}

    public static Generator<Integer, String, Void> counter(Consumer<String> out) {
        return Generator.of(y -> {
            int calls = 0;
            String line = null;
            while (true) {
                String text = y.yield(calls);
                calls++;
                if (line != null) {
                    out.accept(line);
                }
                line = "coroutine(): " + text + " (call id: " + calls + ")";
            }
        });
    }
}
