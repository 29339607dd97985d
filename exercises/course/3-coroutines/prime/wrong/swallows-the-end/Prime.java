import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.function.Function;
import java.util.function.Supplier;

public final class Prime {
    private Prime() {}

    public static <Y, S, R> Supplier<Generator<Y, S, R>> primed(Supplier<Generator<Y, S, R>> factory) {
        return () -> advanced(factory.get());
    }

    public static <A, Y, S, R> Function<A, Generator<Y, S, R>> primed(Function<A, Generator<Y, S, R>> factory) {
        return argument -> advanced(factory.apply(argument));
    }

    private static <Y, S, R> Generator<Y, S, R> advanced(Generator<Y, S, R> generator) {
        try {
            if (generator.next() != null) {
                generator.close();
                throw new IllegalStateException("the first yield was not null");
            }
        } catch (StopIteration end) {
            generator.close();
        }
        return generator;
    }
}
