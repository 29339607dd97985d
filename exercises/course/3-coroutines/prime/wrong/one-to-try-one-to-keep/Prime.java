import dev.yieldlings.kit.Generator;
import java.util.function.Function;
import java.util.function.Supplier;

public final class Prime {
    private Prime() {}

    public static <Y, S, R> Supplier<Generator<Y, S, R>> primed(Supplier<Generator<Y, S, R>> factory) {
        return () -> {
            check(factory.get());
            return factory.get();
        };
    }

    public static <A, Y, S, R> Function<A, Generator<Y, S, R>> primed(Function<A, Generator<Y, S, R>> factory) {
        return argument -> {
            check(factory.apply(argument));
            return factory.apply(argument);
        };
    }

    private static void check(Generator<?, ?, ?> generator) {
        Object first = generator.next();
        generator.close();
        if (first != null) {
            throw new IllegalStateException("the first yield was not null");
        }
    }
}
