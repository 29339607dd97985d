import dev.yieldlings.kit.Generator;
import java.util.Random;

public final class RandomStream {
    private static final Random random = new Random();

    private RandomStream() {}

    public static Generator<Integer, Void, Void> dice(long seed) {
        return Generator.of(y -> {
            random.setSeed(seed);
            while (true) {
                y.yield(1 + random.nextInt(6));
            }
        });
    }
}
