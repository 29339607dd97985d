import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.ArrayList;
import java.util.List;

class TotalsModelSuite {
    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.listsOf(Inputs.ints(-3, 9), 7),
                        items -> "accumulate(" + items + ", minus)",
                        items -> Totals.<Integer>accumulate(items, (total, item) -> total - item),
                        items -> reference.Totals.<Integer>accumulate(items, (total, item) -> total - item))
                .because("Whatever the items are, there is a total after each of them, and then the end.")
                .agrees();
        Model.objects(
                        Inputs.listsOf(Inputs.ints(0, 5), 9),
                        items -> "groups = groupBy(" + items + ", n -> n / 2)",
                        items -> new Reader(Totals.groupBy(items, n -> n / 2)),
                        items -> new Reader(reference.Totals.groupBy(items, n -> n / 2)))
                .call("groups.next().key()", Reader::next, Reader::next)
                .call("groups.next().key()", Reader::next, Reader::next)
                .call("items of the last group: next()", Reader::ofTheLast, Reader::ofTheLast)
                .call("items of the last group: next()", Reader::ofTheLast, Reader::ofTheLast)
                .call("items of the last group: next()", Reader::ofTheLast, Reader::ofTheLast)
                .call("items of the first group: next()", Reader::ofTheFirst, Reader::ofTheFirst)
                .call("items of the last group: close()", Reader::closeTheLast, Reader::closeTheLast)
                .because("Whatever the items are, and in whatever order you ask for groups and their items, each item "
                        + "goes to the current group, or is skipped.")
                .ask("What do your groups and their generator share, and what does each of them have to itself?")
                .running(200, 14)
                .agrees();
    }

    /** Groups, and those of them that were handed out so far. */
    private static final class Reader {
        private static final String NONE_YET = "there is no group yet";
        private final Generator<Group<Integer, Integer>, Void, Void> groups;
        private final List<Group<Integer, Integer>> handedOut = new ArrayList<>();

        Reader(Generator<Group<Integer, Integer>, Void, Void> groups) {
            this.groups = groups;
        }

        Object next() {
            Group<Integer, Integer> group = groups.next();
            handedOut.add(group);
            return group.key();
        }

        Object ofTheLast() {
            return handedOut.isEmpty() ? NONE_YET : handedOut.getLast().items().next();
        }

        Object ofTheFirst() {
            return handedOut.isEmpty() ? NONE_YET : handedOut.getFirst().items().next();
        }

        Object closeTheLast() {
            if (!handedOut.isEmpty()) {
                handedOut.getLast().items().close();
            }
            return "closed";
        }
    }
}
