import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import dev.yieldlings.trace.source.Noted;
import dev.yieldlings.trace.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

class PaceSuite {
    private static final Why NOTHING = Why.because("Calling tee fetches nothing yet.");

    @Check("once")
    void once() {
        Source<Object> numbers = numbers();
        TeeScript.of(numbers, 2, NOTHING)
                .fetched(numbers, 0)
                .because(Why.because(
                                "Fetch an item when the first of them asks for it. The source has no end, so you can't wait "
                                        + "for all of it, and it gives each item once.")
                        .ask("Which of them fetches from the source, and how often do you open it?"))
                .next('a', 0)
                .fetched(numbers, 1)
                .next('a', 1)
                .fetched(numbers, 2)
                .next('b', 0)
                .next('b', 1)
                .fetched(numbers, 2)
                .next('b', 2)
                .fetched(numbers, 3)
                .next('a', 2)
                .fetched(numbers, 3);
        Generator<Object, Void, Void> generator = Generator.of(y -> y.yieldFrom(numbers()));
        TeeScript.of(generator, 3, Why.because("You can go through a generator only once, and that is enough here."))
                .each('a', 0, 1)
                .each('b', 0)
                .each('c', 0, 1, 2)
                .each('b', 1, 2, 3)
                .each('a', 2, 3);
        List<Generator<Integer, Void, Void>> halves = Tee.tee(
                Generator.<Integer, Void>of(y -> {
                    Noted.event("numbers give 1");
                    y.yield(1);
                    Noted.event("numbers give 2");
                    y.yield(2);
                }),
                2);
        Script.calls()
                .because("If you already have an item, don't even ask the source whether there is another one: a "
                        + "generator would have to make it for that.")
                .call("a.next()", () -> halves.get(0).next())
                .yields(1)
                .happens("numbers give 1")
                .call("b.next()", () -> halves.get(1).next())
                .yields(1)
                .happens();
    }

    @Check("apart")
    void apart() {
        Why late = Why.because("One that starts late gets all the items from the first one on.")
                .ask("Since when does your code keep items for it?");
        TeeScript.of(numbers(), 3, late)
                .each('a', 0, 1, 2)
                .each('b', 0, 1)
                .each('a', 3)
                .each('c', 0, 1, 2, 3, 4)
                .each('b', 2, 3, 4, 5)
                .each('a', 4, 5, 6);
        Why ahead = Why.because("One of them may be far ahead of another now, and far behind later.")
                .ask("How many items can your code keep?");
        TeeScript far = TeeScript.of(numbers(), 2, ahead);
        for (int i = 0; i < 100; i++) {
            far.next('a', i);
        }
        for (int i = 0; i < 150; i++) {
            far.next('b', i);
        }
        far.each('a', 100, 101);
        Why nothing = Why.because("Two calls of tee have nothing to do with each other.")
                .ask("Is there something static in your class?");
        TeeScript one = TeeScript.of(numbers(), 2, nothing).each('a', 0, 1);
        TeeScript other =
                TeeScript.of(Source.of("letters", "x", "y"), 2, nothing).each('a', "x");
        one.each('b', 0, 1, 2);
        other.each('b', "x", "y").end('b').each('a', "y");
    }

    @Check("closed")
    void closed() {
        Why rule = Why.because("A closed one has had enough. The others don't notice, and get all the items.")
                .ask("What do your generators share, and what ends it?");
        TeeScript.of(Source.of("numbers", 1, 2, 3), 3, rule)
                .each('a', 1, 2)
                .close('a')
                .in('a', State.CLOSED)
                .each('b', 1)
                .close('c')
                .each('b', 2, 3)
                .end('b')
                .end('a')
                .end('c');
        Generator<Object, Void, Void> generator = Generator.of(y -> y.yieldFrom(Source.of("numbers", 1, 2, 3)));
        TeeScript.of(generator, 2, Why.because("That holds if the source is a generator, too: don't close it."))
                .each('a', 1)
                .close('a')
                .each('b', 1, 2, 3)
                .end('b');
        IllegalStateException enough = new IllegalStateException("enough");
        TeeScript raised = TeeScript.of(
                List.of(1, 2, 3),
                2,
                Why.because("What the caller raises in one of them ends that one. The others don't notice, and get all "
                                + "the items.")
                        .ask("What do your generators share, and what ends it?"));
        raised.each('a', 1, 2).each('b', 1);
        raised.raise('a', enough).raises(enough);
        raised.in('a', State.CLOSED).each('b', 2, 3).end('b');
    }

    @Check("failures")
    void failures() {
        RuntimeException broken = new UncheckedIOException(new IOException("the line is dead"));
        Source<Object> failing = Source.ofSize("numbers", 5, index -> {
            if (index == 2) {
                throw broken;
            }
            return (int) index;
        });
        Why rule = Why.because(
                        "The exception goes to the one that wanted to fetch an item. The others first get what was "
                                + "fetched before it.")
                .ask("What happens to the items that you have kept?");
        TeeScript script = TeeScript.of(failing, 3, rule);
        List<Object> came = new ArrayList<>();
        script.next('a').answers("an item", came::add);
        script.next('b').yields(came.getFirst());
        script.untilItFails('a', came).raises(broken);
        script.each('b', came.subList(1, came.size()).toArray()).each('c', came.toArray());
        for (Failing<Integer> items : Failing.atEachCall("items", 1)) {
            Script.calls()
                    .because(
                            "The items could not be fetched, and the caller must see that. If you treat it as the end, "
                                    + "you hide it.")
                    .call(
                            "all of the first of tee(" + items + ", 2)",
                            () -> Failing.walk(Tee.tee(items, 2).getFirst()))
                    .raises(items.exception());
        }
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
