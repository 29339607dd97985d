import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import dev.yieldlings.trace.source.Noted;
import dev.yieldlings.trace.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BinaryOperator;
import java.util.function.Function;

class StepsSuite {
    private static final Function<Object, Object> TENS = item -> (Integer) item / 10;
    private static final BinaryOperator<Object> PLUS = (total, item) -> (Integer) total + (Integer) item;

    @Check("pulled")
    void pulled() {
        Source<Object> numbers = numbers();
        Script.because("Calling accumulate fetches nothing yet.")
                .generator(
                        "accumulate(numbers, plus)",
                        () -> Totals.accumulate(numbers, (total, item) -> noted().apply(total, item)))
                .call("how many items were fetched", numbers::pulled)
                .answers(0)
                .because("One total needs one item, and one call of the function. The first one needs no call. The "
                        + "source has no end, so you can't wait for it.")
                .next()
                .yields(0)
                .pulled(numbers, 1)
                .next()
                .yields(1)
                .happens("numbers gives 1", "plus(0, 1)")
                .next()
                .yields(3)
                .happens("numbers gives 2", "plus(1, 2)")
                .pulled(numbers, 3);

        Source<Object> source = numbers();
        GroupScript groups = new GroupScript(
                "groupBy(numbers, tens)",
                Why.because("Calling groupBy fetches nothing yet."),
                () -> Totals.groupBy(source, Noted.function("tens", TENS)));
        groups.steps().call("how many items were fetched", source::pulled).answers(0);
        groups.because(
                Why.because("To find a group you fetch its first item, so you already have it when the caller asks the "
                                + "group for it. Fetch any other item when the caller wants it.")
                        .ask("Does your code fetch before the caller asks, or compute a key twice?"));
        groups.group(0).steps().pulled(source, 1);
        groups.item(1).yields(0).pulled(source, 1);
        groups.item(1).yields(1).happens("numbers gives 1", "tens(1)");
        groups.item(1).yields(2).happens("numbers gives 2", "tens(2)").pulled(source, 3);
        groups.because(
                Why.because("Skip the rest of the group up to the first item of the next one, and compute their keys "
                        + "once each."));
        groups.group(1)
                .steps()
                .happens(
                        "numbers gives 3",
                        "tens(3)",
                        "numbers gives 4",
                        "tens(4)",
                        "numbers gives 5",
                        "tens(5)",
                        "numbers gives 6",
                        "tens(6)",
                        "numbers gives 7",
                        "tens(7)",
                        "numbers gives 8",
                        "tens(8)",
                        "numbers gives 9",
                        "tens(9)",
                        "numbers gives 10",
                        "tens(10)");
        groups.items(2, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        groups.because(Why.because(
                "To find its end, a group fetches the first item of the next group. Keep that one, and don't "
                        + "fetch it or compute its key again."));
        groups.item(2).raises(StopIteration.class).happens("numbers gives 20", "tens(20)");
        groups.group(2).steps().happens().pulled(source, 21);
        groups.item(3).yields(20).happens();
        groups.because(Why.because("A group that is over fetches nothing and computes no key."));
        groups.item(1).raises(StopIteration.class).happens();
        groups.item(2).raises(StopIteration.class).happens();
        fromAGenerator();
    }

    /** A generator is stepped by hasNext() already. */
    private static void fromAGenerator() {
        Generator<Object, Void, Void> source = Generator.of(y -> {
            for (int i = 0; i < 30; i++) {
                Noted.event("the source runs to its yield of " + i);
                y.yield(i);
            }
        });
        GroupScript groups = new GroupScript(
                "groupBy(a generator of 0 to 29, tens)",
                Why.because("If the source is a generator, it takes no step before the caller wants an item.")
                        .ask("When does your code call hasNext()?"),
                () -> Totals.groupBy(source, TENS));
        groups.next().completes().happens("the source runs to its yield of 0");
        groups.item(1).yields(0).happens();
        groups.item(1).yields(1).happens("the source runs to its yield of 1");
        groups.next().completes();
        groups.item(1).raises(StopIteration.class).happens();
        groups.item(2).yields(10).happens();
        groups.item(1).raises(StopIteration.class).happens();
        groups.item(2).yields(11).happens("the source runs to its yield of 11");
    }

    @Check("nulls")
    void nulls() {
        Why totals = Why.because("null is an item like any other, and a total like any other.")
                .ask("How do you find out which item is the first?");
        BinaryOperator<Integer> answers = (total, item) -> total == null ? -1 : null;
        nullTotals("a list of null, 1, 2", totals, answers, null, 1, 2)
                .yieldsEach(null, -1, null)
                .stops();
        nullTotals("List.of(1, 7, 2)", totals, answers, 1, 7, 2)
                .yieldsEach(1, null, -1)
                .stops();
        Why groups = Why.because("null may be an item, and null may be a key: those items are a group as well.");
        new GroupScript(
                        "groupBy(a list of null, null, 1, 1, null, x -> x)",
                        groups,
                        () -> Totals.groupBy(Arrays.asList(null, null, 1, 1, null), item -> item))
                .group(null)
                .items(1, null, null)
                .over(1)
                .group(1)
                .group(null)
                .items(3, (Object) null)
                .over(3)
                .end();
        new GroupScript(
                        "groupBy(a list of 1, null, x -> null)",
                        groups,
                        () -> Totals.groupBy(Arrays.asList(1, null), item -> null))
                .group(null)
                .items(1, 1, null)
                .over(1)
                .end();
    }

    private static GeneratorScript<Integer, Void, Void> nullTotals(
            String name, Why why, BinaryOperator<Integer> function, Integer... items) {
        return Script.because(why)
                .generator(
                        "accumulate(" + name + ", f), where f gives -1 for a null total, else null",
                        () -> Totals.accumulate(Arrays.asList(items), function));
    }

    @Check("failures")
    void failures() {
        failures(new IllegalStateException("broken"));
        failures(new NoSuchElementException("an exception that looks like an end"));
        for (Failing<Object> items : Failing.<Object>atEachCall("items", 1, 2)) {
            Script.calls()
                    .because(
                            "The items could not be fetched, and the caller must see that. If you treat it as the end, "
                                    + "you hide it.")
                    .call("all of accumulate(" + items + ", plus)", () -> Failing.walk(Totals.accumulate(items, PLUS)))
                    .raises(items.exception())
                    .call("all of groupBy(" + items + ", tens)", () -> Failing.walk(Totals.groupBy(items, TENS)))
                    .raises(items.exception());
        }
    }

    private static void failures(RuntimeException broken) {
        Source<Object> failing = Source.ofSize("numbers", 5, index -> at(index, broken));
        Why why = Why.because("What the source or a function throws goes to the caller who took that step, unchanged.");
        Script.because(why)
                .generator(
                        "accumulate(numbers, plus), where the item at place 2 fails",
                        () -> Totals.accumulate(failing, PLUS))
                .yieldsEach(0, 1)
                .next()
                .raises(broken);
        for (int last : new int[] {1, 3}) {
            int[] calls = {0};
            Script.because(why)
                    .calls()
                    .call(
                            "all of accumulate(List.of(0, 1, 2, 3), f), where f fails at call " + last,
                            () -> Failing.walk(Totals.accumulate(List.<Object>of(0, 1, 2, 3), (total, item) -> {
                                if (++calls[0] == last) {
                                    throw broken;
                                }
                                return item;
                            })))
                    .raises(broken);
        }
        for (int place : new int[] {0, 1}) {
            Script.because(why)
                    .generator(
                            "accumulate(a generator that fails at place " + place + ", plus)",
                            () -> Totals.accumulate(failingGenerator(place, broken), PLUS))
                    .yieldsEach((Object[]) (place == 0 ? new Integer[0] : new Integer[] {0}))
                    .next()
                    .raises(broken);
        }
        Iterable<Object> unopened = () -> {
            throw broken;
        };
        Script.calls()
                .because(why)
                .call(
                        "accumulate(a source that can't be opened, plus).next()",
                        () -> Totals.accumulate(unopened, PLUS).next())
                .raises(broken)
                .call(
                        "groupBy(a source that can't be opened, tens).next()",
                        () -> Totals.groupBy(unopened, TENS).next())
                .raises(broken)
                .call(
                        "groupBy(a generator that fails at place 0, tens).next()",
                        () -> Totals.groupBy(failingGenerator(0, broken), TENS).next())
                .raises(broken);
        Function<Object, Object> failingKey = item -> (Integer) at((Integer) item, broken) / 10;
        inAGroup("the source fails at place 2", why, failing, TENS)
                .items(1, 0, 1)
                .item(1)
                .raises(broken);
        inAGroup("the key of 2 fails", why, numbers(), failingKey)
                .items(1, 0, 1)
                .item(1)
                .raises(broken);
        inAGroup("the source fails at place 2", why, failing, TENS).next().raises(broken);
        inAGroup("the key of 2 fails", why, numbers(), failingKey).next().raises(broken);
        CallScript first = Script.calls().because(why);
        Generator<Group<Object, Object>, Void, Void> none = first.call(
                        "groups = groupBy(numbers, key), where the key of the first fails",
                        () -> Totals.<Object, Object>groupBy(numbers(), item -> {
                            throw broken;
                        }))
                .object(Generator.class);
        first.call("groups.next()", none::next).raises(broken);
    }

    private static Generator<Object, Void, Void> failingGenerator(int place, RuntimeException broken) {
        return Generator.of(y -> {
            for (int i = 0; i < place; i++) {
                y.yield(i);
            }
            throw broken;
        });
    }

    private static GroupScript inAGroup(String where, Why why, Source<Object> source, Function<Object, Object> key) {
        return new GroupScript("groupBy(numbers, key), where " + where, why, () -> Totals.groupBy(source, key))
                .group(0);
    }

    private static Object at(long index, RuntimeException broken) {
        if (index == 2) {
            throw broken;
        }
        return (int) index;
    }

    private static BinaryOperator<Object> noted() {
        return Noted.biFunction("plus", PLUS)::apply;
    }

    /** The numbers from 0 on: for what is asked here nobody needs a thousand of them. */
    private static Source<Object> numbers() {
        return Source.endless("numbers", index -> {
            if (index == 1_000) {
                throw new IllegalStateException("1,000 items were fetched already, of a source that has no end");
            }
            return (int) index;
        });
    }
}
