import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Two ways to get rid of a bucket of candy. */
public final class Candy {
    private Candy() {}

    /**
     * Yields the candies one at a time, and returns a word of success at the end.
     *
     * @param bucket opens the bucket
     */
    public static Generator<String, Void, String> giveCandy(Supplier<Iterator<String>> bucket) {
        return Generator.returning("giveCandy", y -> {
            try {
                Iterator<String> candies = bucket.get();
                while (true) {
                    y.yield(candies.next());
                }
            } catch (java.util.NoSuchElementException end) {
                // nothing is left
            }
            return "Success, handed out all the candies";
        });
    }

    /**
     * Empties the bucket at once.
     *
     * @param bucket opens the bucket
     */
    public static List<String> dumpAll(Supplier<Iterator<String>> bucket) {
        List<String> candies = new ArrayList<>();
        bucket.get().forEachRemaining(candies::add);
        return candies;
    }
}
