import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

public final class Candy {
    private Candy() {}

    public static Generator<String, Void, String> giveCandy(Supplier<Iterator<String>> bucket) {
        return Generator.returning(y -> {
            while (bucket.get().hasNext()) {
                y.yield(bucket.get().next());
            }
            return "Success, handed out all the candies";
        });
    }

    public static List<String> dumpAll(Supplier<Iterator<String>> bucket) {
        List<String> candies = new ArrayList<>();
        bucket.get().forEachRemaining(candies::add);
        return candies;
    }
}
