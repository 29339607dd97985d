import dev.yieldlings.kit.Generator;
import java.util.Random;

/** Random numbers without an end. */
public final class RandomStream {
    private static final int FACES = 6;

    private RandomStream() {}

    /**
     * Throws a fair die for ever.
     *
     * @param seed determines the throws
     */
    public static Generator<Integer, Void, Void> dice(long seed) {
        return Generator.of("dice", y -> {
            Random random = new Random(seed);
            while (true) {
                y.yield(1 + random.nextInt(FACES));
            }
        });
    }
}
