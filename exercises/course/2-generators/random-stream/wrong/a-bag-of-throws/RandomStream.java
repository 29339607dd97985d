import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

public final class RandomStream {
    private RandomStream() {}

    public static Generator<Integer, Void, Void> dice(long seed) {
        return Generator.of(y -> {
            Random random = new Random(seed);
            List<Integer> bag = new ArrayList<>();
            for (int i = 0; i < 1_000_000; i++) {
                bag.add(1 + random.nextInt(6));
            }
            for (int thrown : bag) {
                y.yield(thrown);
            }
        });
    }
}
