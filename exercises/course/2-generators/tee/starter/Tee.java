import dev.yieldlings.kit.Generator;
import java.util.List;

/** Several generators of the same items. */
public final class Tee {
    private Tee() {}

    /**
     * Makes generators that all yield the items of one iterable, each at its own pace.
     *
     * @param items what they yield; you can go through it only once
     * @param n how many generators to make
     * @return the generators
     * @throws IllegalArgumentException if n is negative
     */
    public static <T> List<Generator<T, Void, Void>> tee(Iterable<? extends T> items, int n) {
        throw new UnsupportedOperationException("tee is not written yet");
    }
}
