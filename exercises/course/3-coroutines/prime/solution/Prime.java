import dev.yieldlings.kit.Generator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Factories whose generators are ready to receive. */
public final class Prime {
    private Prime() {}

    /** A factory that returns the generators of another one, each primed: SUSPENDED at its first yield. */
    public static <Y, S, R> Supplier<Generator<Y, S, R>> primed(Supplier<Generator<Y, S, R>> factory) {
        return () -> advanced(factory.get());
    }

    /** As above, for a factory that takes an argument. */
    public static <A, Y, S, R> Function<A, Generator<Y, S, R>> primed(Function<A, Generator<Y, S, R>> factory) {
        return argument -> advanced(factory.apply(argument));
    }

    private static <Y, S, R> Generator<Y, S, R> advanced(Generator<Y, S, R> generator) {
        Y first = generator.next();
        if (first != null) {
            generator.close();
            throw new IllegalStateException("the first yield must be null, but was " + first);
        }
        return generator;
    }
}
