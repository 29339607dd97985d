import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

public final class Candy {
    private Candy() {}

    public static Generator<String, Void, String> giveCandy(Supplier<Iterator<String>> bucket) {
        return Generator.returning(y -> {
            Iterator<String> candies = bucket.get();
            while (candies.hasNext()) {
                y.yield(candies.next());
            }
            return "Success, handed out all the candies";
        });
    }

    public static List<String> dumpAll(Supplier<Iterator<String>> bucket) {
        List<String> candies = new ArrayList<>();
        Generator<String, Void, String> generator = giveCandy(bucket);
        while (true) {
            try {
                candies.add(generator.next());
            } catch (dev.yieldlings.kit.StopIteration end) {
                candies.add(String.valueOf(end.value()));
                return candies;
            }
        }
    }
}
