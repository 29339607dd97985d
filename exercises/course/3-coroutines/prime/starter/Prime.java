import dev.yieldlings.kit.Generator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Factories whose generators are ready to receive. */
public final class Prime {
    private Prime() {}

    /** A factory that returns the generators of another one, each primed: SUSPENDED at its first yield. */
    public static <Y, S, R> Supplier<Generator<Y, S, R>> primed(Supplier<Generator<Y, S, R>> factory) {
        throw new UnsupportedOperationException("primed(Supplier) is not written yet");
    }

    /** As above, for a factory that takes an argument. */
    public static <A, Y, S, R> Function<A, Generator<Y, S, R>> primed(Function<A, Generator<Y, S, R>> factory) {
        throw new UnsupportedOperationException("primed(Function) is not written yet");
    }
}
