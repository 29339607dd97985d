import dev.yieldlings.kit.Generator;

/** Random numbers without an end. */
public final class RandomStream {
    private RandomStream() {}

    /**
     * Throws a fair die for ever.
     *
     * @param seed determines the throws
     */
    public static Generator<Integer, Void, Void> dice(long seed) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the die is not thrown yet");
        });
    }
}
