import dev.yieldlings.kit.Generator;
import java.util.Collections;
import java.util.List;

public final class Tee {
    private Tee() {}

    public static <T> List<Generator<T, Void, Void>> tee(Iterable<? extends T> items, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("how many? " + n);
        }
        Generator<T, Void, Void> only = Generator.of("tee", y -> {
            for (T item : items) {
                y.yield(item);
            }
        });
        return Collections.nCopies(n, only);
    }
}
