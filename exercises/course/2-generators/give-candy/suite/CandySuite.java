import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import dev.yieldlings.trace.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

class CandySuite {
    private static final String SUCCESS = "Success, handed out all the candies";

    @Check("candies")
    void candies() {
        Source<String> bucket = Source.of("bucket", "toffee", "fudge", "toffee", "", "mint");
        give(
                        bucket,
                        Why.because("The candies come in the order of the bucket, unchanged, and nothing else comes.")
                                .ask("What does your loop pass to y.yield?"))
                .yieldsEach("toffee", "fudge", "toffee", "", "mint")
                .stops()
                .in(State.CLOSED);

        CallScript script = Script.calls()
                .because("Each generator opens its own bucket and goes its own way.")
                .ask("Is the iterator a local variable of the body?");
        Source<String> sweets = Source.of("sweets", "toffee", "fudge");
        Generator<String, Void, String> first = given(script, "first = giveCandy(sweets)", sweets);
        Generator<String, Void, String> second = given(script, "second = giveCandy(sweets)", sweets);
        script.call("first.next()", first::next)
                .yields("toffee")
                .call("second.next()", second::next)
                .yields("toffee")
                .call("first.next()", first::next)
                .yields("fudge")
                .call("second.next()", second::next)
                .yields("fudge");
        give(Source.of("bucket", "toffee", null, "mint"), Why.because("What the bucket gives comes out, even null."))
                .yieldsEach("toffee", null, "mint")
                .stops();
    }

    @Check("return-value")
    void returnValue() {
        Why rule = Why.because("At its end the generator returns the text \"" + SUCCESS
                        + "\", letter for letter; the caller finds it in the StopIteration.")
                .ask("What does your body return at the end, and how do you make a generator from it?");
        give(Source.of("bucket", "toffee"), rule)
                .next()
                .yields("toffee")
                .stopsWith(SUCCESS)
                .because("It has ended, and it stays ended.")
                .stops();
        give(
                        Source.of("bucket"),
                        Why.because(rule.reason()
                                        + " (This bucket is empty: all of its candies have been given out, too.)")
                                .ask(rule.question()))
                .stopsWith(SUCCESS)
                .in(State.CLOSED);
        Generator<String, Void, String> closed = given(
                Script.calls().because("Making the generator."), "giveCandy(bucket)", Source.of("bucket", "a", "b"));
        Script.of(closed)
                .next()
                .yields("a")
                .close()
                .because("It was closed half-way, and a CLOSED one yields nothing more.")
                .stops();
    }

    @Check("opened")
    void opened() {
        Source<String> bucket = Source.of("bucket", "toffee", "fudge");
        give(bucket, Why.because("Calling giveCandy only makes the generator."))
                .state(State.CREATED)
                .because("Nobody has asked for a candy yet, so the bucket must stay shut.")
                .ask("Where does your code call get(): in the body or outside it?")
                .call("how often the bucket was opened", bucket::opened)
                .answers(0)
                .next()
                .completes()
                .in(State.SUSPENDED)
                .because("You opened it for the first candy. That is enough for all the others: the iterator "
                        + "remembers how far you are.")
                .ask("Do you call get() in your loop, or twice?")
                .call("how often the bucket was opened", bucket::opened)
                .answers(1)
                .next()
                .completes()
                .call("how often the bucket was opened", bucket::opened)
                .answers(1)
                .because("After its two candies the bucket is empty, and that is the end.")
                .ask("Does yours open it again?")
                .runsOut(9)
                .call("how often the bucket was opened", bucket::opened)
                .answers(1);
        Source<String> unasked = Source.of("bucket", "toffee");
        give(unasked, Why.because("Making the generator does not open the bucket."))
                .close()
                .in(State.CLOSED)
                .because("It was closed before anybody asked for a candy, so the bucket stays shut.")
                .call("how often the bucket was opened", unasked::opened)
                .answers(0);
    }

    @Check("pulled")
    void pulled() {
        Source<String> bucket = Source.of("bucket", "toffee", "fudge", "mint");
        give(
                        bucket,
                        Why.because(
                                        "For each candy that the caller asks for, take one out of the bucket, and none ahead.")
                                .ask("When does your code call the bucket's next()?"))
                .next()
                .completes()
                .pulled(bucket, 1)
                .next()
                .completes()
                .pulled(bucket, 2)
                .because("Closed half-way, the generator leaves the rest in the bucket.")
                .close()
                .in(State.CLOSED)
                .stops()
                .pulled(bucket, 2);
        Source<String> bottomless = Source.endless("bottomless bucket", CandySuite::candy);
        give(
                        bottomless,
                        Why.because("This bucket never gets empty.")
                                .ask("Does your code try to empty it before it yields the first candy?"))
                .next()
                .completes()
                .pulled(bottomless, 1)
                .next()
                .completes()
                .pulled(bottomless, 2);
    }

    @Check("dump-all")
    void dumpAll() {
        Source<String> bucket = Source.of("bucket", "toffee", "fudge", "toffee", "");
        Script.calls()
                .because("dumpAll returns everything in one list, in the order of the bucket.")
                .call("dumpAll(bucket)", () -> Candy.dumpAll(bucket.asSupplier()))
                .answers(List.of("toffee", "fudge", "toffee", ""))
                .because("When dumpAll returns, the bucket has been emptied.")
                .ask("Is what you return a list of candies, or something that fetches them later?")
                .call("how many candies were taken out", bucket::pulled)
                .answers(4)
                .call("how often the bucket was opened", bucket::opened)
                .answers(1);

        Source<String> unread = Source.of("bucket", "toffee", "fudge");
        Script.calls()
                .because("dumpAll empties the bucket at once, whether anybody looks at the list or not.")
                .ask("Is yours lazy?")
                .call("dumpAll(bucket), without a look at the list", () -> returned(Candy.dumpAll(unread.asSupplier())))
                .completes()
                .call("how many candies were taken out", unread::pulled)
                .answers(2)
                .call("how often the bucket was opened", unread::opened)
                .answers(1);
        List<String> kept = Candy.dumpAll(Source.of("bucket", "toffee", "fudge").asSupplier());
        Script.calls()
                .because("Each call makes a list of its own: another bucket leaves this one as it is.")
                .ask("Is there anything static in your class?")
                .call(
                        "dumpAll(another bucket)",
                        () -> Candy.dumpAll(Source.of("another bucket", "mint").asSupplier()))
                .answers(List.of("mint"))
                .call("the list of the first bucket", () -> kept)
                .answers(List.of("toffee", "fudge"))
                .call(
                        "dumpAll(a bucket that takes its candy from dumpAll(another bucket))",
                        () -> Candy.dumpAll(() -> new Iterator<>() {
                            private int left = 2;

                            @Override
                            public boolean hasNext() {
                                return left > 0;
                            }

                            @Override
                            public String next() {
                                return Candy.dumpAll(Source.of("another bucket", "mint " + left--)
                                                .asSupplier())
                                        .getFirst();
                            }
                        }))
                .answers(List.of("mint 2", "mint 1"));
        Script.calls()
                .because("An empty bucket makes an empty list.")
                .call("dumpAll(empty bucket)", () -> Candy.dumpAll(Collections::emptyIterator))
                .answers(List.of());
    }

    @Check("exceptions")
    void exceptions() {
        RuntimeException locked = new NoSuchElementException("there is no key to the bucket");
        Supplier<Iterator<String>> lockedBucket = () -> {
            throw locked;
        };
        List<Generator<String, Void, String>> made = new ArrayList<>();
        Script.calls()
                .because("The bucket could not be opened, and the caller must get this very exception.")
                .ask("Do you catch or wrap an exception that isn't yours?")
                .call("all of giveCandy(locked bucket)", () -> firstTen(kept(made, Candy.giveCandy(lockedBucket))))
                .raises(locked);
        RuntimeException hole = new NoSuchElementException("a hole in the bucket");
        Script.calls()
                .because("The bucket threw at the second candy, and the caller must get this very exception.")
                .call(
                        "all of giveCandy(leaky bucket)",
                        () -> firstTen(kept(made, Candy.giveCandy(leaky(hole).asSupplier()))))
                .raises(hole);
        for (Generator<String, Void, String> failed : made) {
            Script.of("failed", failed)
                    .because("An exception has left its body, so the generator is CLOSED. It has not come to its "
                            + "successful end, and returns nothing.")
                    .state(State.CLOSED)
                    .stopsWith(null);
        }
        Script.calls()
                .because("What the bucket throws goes to the caller of dumpAll unchanged.")
                .call("dumpAll(locked bucket)", () -> Candy.dumpAll(lockedBucket))
                .raises(locked)
                .call("dumpAll(leaky bucket)", () -> Candy.dumpAll(leaky(hole).asSupplier()))
                .raises(hole);
        for (Failing<String> bucket : Failing.atEachCall("bucket", "toffee")) {
            Script.calls()
                    .because("The bucket is broken, and the caller must see that: it is not the end.")
                    .call("all of giveCandy(" + bucket + ")", () -> Failing.walk(Candy.giveCandy(bucket::iterator)))
                    .raises(bucket.exception())
                    .call("dumpAll(" + bucket + ")", () -> Candy.dumpAll(bucket::iterator))
                    .raises(bucket.exception());
        }
    }

    private static String candy(long number) {
        if (number == 1_000) {
            throw new IllegalStateException("1,000 candies were taken out already, of a bucket that never gets empty");
        }
        return "candy " + number;
    }

    private static List<String> firstTen(Generator<String, Void, String> generator) {
        return generator.stream().limit(10).toList();
    }

    private static Generator<String, Void, String> kept(
            List<Generator<String, Void, String>> made, Generator<String, Void, String> generator) {
        made.add(generator);
        return generator;
    }

    private static String returned(List<String> candies) {
        return candies == null ? "null" : "a List";
    }

    /** A bucket whose second candy can't be taken out. */
    private static Source<String> leaky(RuntimeException hole) {
        return Source.ofSize("leaky bucket", 3, number -> {
            if (number == 1) {
                throw hole;
            }
            return "toffee";
        });
    }

    private static GeneratorScript<String, Void, String> give(Source<String> bucket, Why because) {
        return Script.because(because)
                .generator("giveCandy(" + bucket + ")", () -> Candy.giveCandy(bucket.asSupplier()));
    }

    private static Generator<String, Void, String> given(CallScript script, String call, Source<String> bucket) {
        return script.call(call, () -> Candy.giveCandy(bucket.asSupplier())).object(Generator.class);
    }
}
