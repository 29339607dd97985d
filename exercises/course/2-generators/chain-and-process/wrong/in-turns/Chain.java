import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

public final class Chain {
    private Chain() {}

    public static <T> Generator<T, Void, Void> chain(Iterable<? extends Iterable<T>> iterables) {
        return Generator.of(y -> {
            List<Iterator<T>> iterators = new ArrayList<>();
            for (Iterable<T> iterable : iterables) {
                iterators.add(iterable.iterator());
            }
            while (!iterators.isEmpty()) {
                Iterator<T> iterator = iterators.removeFirst();
                if (iterator.hasNext()) {
                    y.yield(iterator.next());
                    iterators.addLast(iterator);
                }
            }
        });
    }

    @SafeVarargs
    public static double process(Consumer<String> progress, Iterable<Double>... inputs) {
        double sum = 0;
        int count = 0;
        for (double item : chain(Arrays.asList(inputs))) {
            sum += item;
            count++;
            if (count % 10_000 == 0) {
                progress.accept(count + " items processed from input");
            }
        }
        return sum;
    }
}
