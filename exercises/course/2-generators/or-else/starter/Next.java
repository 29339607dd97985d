import dev.yieldlings.kit.Generator;

/** The next value of a generator, or another one if there is none. */
public final class Next {
    private Next() {}

    /**
     * Takes a step.
     *
     * @param g the generator
     * @param other what to return if g has ended
     * @return the value that g yields, or the other one
     */
    public static <T> T orElse(Generator<T, ?, ?> g, T other) {
        throw new UnsupportedOperationException("orElse is not written yet");
    }

    /**
     * Yields the values of a generator two by two.
     *
     * @param g where they come from
     * @param filler what an odd last value is paired with
     */
    public static <T> Generator<Pair<T>, Void, Void> pairs(Generator<T, ?, ?> g, T filler) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the body of pairs is not written yet");
        });
    }
}
