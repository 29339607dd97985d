import dev.yieldlings.kit.Generator;
import java.util.List;

/** Three values, two values, and what is left of them. */
public final class Gen107 {
    private Gen107() {}

    /** Yields 1, 0 and 7. */
    public static Generator<Integer, Void, Void> gen107() {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the body of gen107 is not written yet");
        });
    }

    /** Yields 1 and 0, and returns. */
    public static Generator<Integer, Void, Void> early() {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the body of early is not written yet");
        });
    }

    /** All values that the generator has left, which is CLOSED afterwards. */
    public static <T> List<T> rest(Generator<T, ?, ?> generator) {
        throw new UnsupportedOperationException("rest() is not written yet");
    }
}
