import dev.yieldlings.kit.Generator;
import java.util.Random;

public final class RandomStream {
    private RandomStream() {}

    public static Generator<Integer, Void, Void> dice(long seed) {
        return Generator.of(y -> {
            Random random = new Random(seed);
            while (true) {
                y.yield((int) Math.round(1 + random.nextDouble() * 5));
            }
        });
    }
}
