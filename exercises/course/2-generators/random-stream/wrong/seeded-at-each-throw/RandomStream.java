import dev.yieldlings.kit.Generator;
import java.util.Random;

public final class RandomStream {
    private RandomStream() {}

    public static Generator<Integer, Void, Void> dice(long seed) {
        return Generator.of(y -> {
            while (true) {
                y.yield(1 + new Random(seed).nextInt(6));
            }
        });
    }
}
