import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Why;
import java.util.List;
import java.util.function.Function;

class GroupsSuite {
    @Check("groups")
    void groups() {
        Why rule = Why.because(
                        "Consecutive items with the same key are a group. A group ends before the first item with "
                                + "another key, which begins the next one.")
                .ask("Where do you keep the item that a group had to fetch to find its end?");
        grouped(List.of("a", "b", "cat", "dog", "e"), rule)
                .group(1)
                .items(1, "a", "b")
                .over(1)
                .group(3)
                .items(2, "cat", "dog")
                .over(2)
                .group(1)
                .items(3, "e")
                .over(3)
                .end()
                .in(State.CLOSED)
                .end()
                .end();
        grouped(List.of("one"), rule).group(3).items(1, "one").over(1).end().over(1);
        grouped(List.of(), Why.because("There are no items, so there are no groups."))
                .end();
        Why equal = Why.because("Keys are the same if they are equal. They need not be the same object.");
        Function<Object, Object> large = item -> 1_000_000 + item.toString().length();
        new GroupScript(
                        "groupBy([a, b, cat], word -> 1_000_000 + word.length())",
                        equal,
                        () -> Totals.groupBy(List.of("a", "b", "cat"), large))
                .group(1_000_001)
                .items(1, "a", "b")
                .over(1)
                .group(1_000_003)
                .items(2, "cat");
        List<Object> alike = List.of("Aa", "BB", 1, "1");
        new GroupScript(
                        "groupBy(List.of(\"Aa\", \"BB\", 1, \"1\"), x -> x)",
                        Why.because("Keys that look alike, or have the same hash code, are still different keys."),
                        () -> Totals.groupBy(alike, item -> item))
                .group("Aa")
                .items(1, "Aa")
                .over(1)
                .group("BB")
                .group(1)
                .group("1")
                .items(4, "1");
        new GroupScript(
                        "groupBy(List.of(\"\", \"\", List.of(), \"a\"), x -> x)",
                        Why.because("An item or a key may be as empty as it likes."),
                        () -> Totals.groupBy(List.of("", "", List.of(), "a"), item -> item))
                .group("")
                .items(1, "", "")
                .over(1)
                .group(List.of())
                .items(2, List.of())
                .group("a");
        int[] calls = new int[1];
        new GroupScript(
                        "groupBy([x, x, x, x], counts its calls by twos)",
                        Why.because("Compute the key of each item, even if the same item came before."),
                        () -> Totals.groupBy(List.of("x", "x", "x", "x"), item -> calls[0]++ / 2))
                .group(0)
                .items(1, "x", "x")
                .over(1)
                .group(1)
                .items(2, "x", "x")
                .over(2)
                .end();
        Why apart = Why.because("Two generators of groups have nothing to do with each other.")
                .ask("Is there something static in your class?");
        GroupScript one =
                grouped(List.of("a", "b", "cat", "dog"), apart).group(1).items(1, "a");
        GroupScript other = new GroupScript(
                        "groupBy([1, 2, 20], n -> n / 10)",
                        apart,
                        () -> Totals.groupBy(List.of(1, 2, 20), n -> (Integer) n / 10))
                .group(0);
        one.items(1, "b").over(1).group(3).items(2, "cat");
        other.items(1, 1, 2).over(1).group(2);
        one.end().over(2);
        other.items(2, 20).over(2).end();
        grouped(List.of("a", "cat"), Why.because("Calling groupBy only makes the generator."))
                .in(State.CREATED)
                .because(
                        Why.because("It waits at its yield while the caller reads a group, and close() ends it there."))
                .group(1)
                .in(State.SUSPENDED)
                .closeAll()
                .in(State.CLOSED)
                .end();
    }

    @Check("shared")
    void shared() {
        Why passedOver = Why.because(
                        "The groups share one source. Going on to the next group skips what is left of the one "
                                + "before.")
                .ask("What fetches the items that nobody has asked for?");
        grouped(List.of("a", "b", "c", "cat", "dog", "e"), passedOver)
                .group(1)
                .items(1, "a")
                .group(3)
                .group(1)
                .items(3, "e")
                .over(3)
                .end();
        Why over = Why.because(
                        "When the caller has gone on to another group, the one before is over, whether it was read "
                                + "or not. It stays over, even if a later group has the same key.")
                .ask("How does a group find out that another one has begun?");
        grouped(List.of("a", "b", "cat", "d", "e"), over)
                .group(1)
                .items(1, "a")
                .group(3)
                .over(1)
                .items(2, "cat")
                .over(2)
                .group(1)
                .over(1)
                .over(2)
                .items(3, "d")
                .over(1)
                .items(3, "e")
                .over(3)
                .end();
        grouped(List.of("a", "b", "cat", "d"), over)
                .group(1)
                .group(3)
                .group(1)
                .over(1)
                .items(3, "d");
        grouped(List.of("a", "b"), Why.because("Even if there is no other group, the one before is over."))
                .group(1)
                .items(1, "a")
                .end()
                .over(1);
        grouped(List.of("a", "b", "c"), over).group(1).end().over(1);
        Why closed =
                Why.because("A group that the caller has closed is skipped like any other: that doesn't affect the "
                        + "groups after it.");
        grouped(List.of("a", "b", "cat", "dog"), closed)
                .group(1)
                .items(1, "a")
                .close(1)
                .over(1)
                .group(3)
                .items(2, "cat", "dog")
                .over(2)
                .end();
        grouped(List.of("a", "b", "cat", "d"), closed)
                .group(1)
                .close(1)
                .group(3)
                .close(2)
                .group(1)
                .items(3, "d");
    }

    private static GroupScript grouped(List<Object> words, Why why) {
        return new GroupScript(
                "groupBy(" + words + ", String::length)",
                why,
                () -> Totals.groupBy(words, word -> word.toString().length()));
    }
}
