import dev.yieldlings.kit.Generator;
import java.util.function.Function;
import java.util.function.Supplier;

public final class Prime {
    private Prime() {}

    public static <Y, S, R> Supplier<Generator<Y, S, R>> primed(Supplier<Generator<Y, S, R>> factory) {
        return factory;
    }

    public static <A, Y, S, R> Function<A, Generator<Y, S, R>> primed(Function<A, Generator<Y, S, R>> factory) {
        return factory;
    }
}
