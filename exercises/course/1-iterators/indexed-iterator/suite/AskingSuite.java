import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

class AskingSuite extends IndexedScripts {
    @Check("each-once")
    void eachOnce() {
        Why once = Why.because(
                        "Ask for each index once, one after the other, and keep the item until you return it: asking "
                                + "may be slow, or give something else the second time.")
                .ask("Which method calls the function: hasNext(), next(), or both?");
        for (boolean asks : new boolean[] {true, false}) {
            for (Integer item : new Integer[] {7, null}) {
                List<Integer> asked = new ArrayList<>();
                Script.because(once)
                        .calls()
                        .call(
                                asks
                                        ? "for (it = Indexed.iterator(i -> " + item + "); it.hasNext(); ) it.next()"
                                        : "it = Indexed.iterator(i -> " + item + "), it.next() again and again",
                                () -> walked(notedIn(asked, upTo(4, i -> item)), asks, 3))
                        .completes()
                        .call("indices that were asked for", () -> List.copyOf(asked))
                        .answers("each one once, in order", indices -> indices.equals(inOrder(asked)));
            }
        }
        Why kept = Why.because(
                        "The function counts its calls. It is called once for each item, and what it gives to hasNext() is "
                                + "what next() returns.")
                .ask("Does hasNext() throw away what it got?");
        int[] calls = {0};
        IteratorScript<Integer> counting = iterator("the number of its calls", kept, upTo(4, i -> ++calls[0]));
        for (int i = 0; i < 3; i++) {
            counting.hasNext(true).hasNext(true).next().yields(i + 1);
        }
    }

    @Check("when-needed")
    void whenNeeded() {
        Why needed = Why.because(
                        "Ask the function for an item when the caller wants it, or wants to know about it, and not "
                                + "before.")
                .ask("What do you ask for when the iterator is made, or when you return an item?");
        HashSet<Integer> asked = new HashSet<>();
        CallScript making = Script.because(needed).calls();
        Iterator<Integer> made = making.call(
                        "it = Indexed.iterator(getItem)", () -> Indexed.iterator(notedIn(asked, upTo(9, i -> i))))
                .object(Iterator.class);
        IteratorScript<Integer> script = Script.of("it", made).because(needed);
        askedFor(script, asked, 0);
        askedFor(script.next().completes(), asked, 1);
        askedFor(script.next().completes(), asked, 2);
        askedFor(script.hasNext(true), asked, 3);
        askedFor(script.hasNext(true), asked, 3);
        askedFor(script.next().completes(), asked, 3);
        askedFor(script.next().completes(), asked, 4);
        Why endless = Why.because("There is an item for every index, so collecting them all never ends.");
        iterator("i -> i * i", endless, i -> i * i).next().completes();
    }

    private static void askedFor(IteratorScript<Integer> script, HashSet<Integer> asked, int most) {
        script.call("how many items were asked for so far", asked::size)
                .answers(most + " at most", count -> (Integer) count <= most);
    }

    @Check("null-items")
    void nullItems() {
        List<Object> blanks = List.of("pear", "", 0, "fig");
        List<Integer> indices = own();
        iterator(
                        "List.of(\"pear\", \"\", 0, \"fig\")::get",
                        "An item may be empty or zero. Only the exception is the end.",
                        blanks::get)
                .yieldsEach(indices.stream().map(blanks::get).toArray());
        String[] gaps = {null, "fig", null, null};
        Why item = Why.because(
                        "The items are null, \"fig\", null, null, and null is an item like any other: the end is "
                                + "where the function throws.")
                .ask("How does your code tell an item in stock from none?");
        IteratorScript<String> asked = iterator("i -> gaps[i]", item, i -> gaps[i]);
        IteratorScript<String> unasked = iterator("i -> gaps[i]", item, i -> gaps[i]);
        for (int index : indices) {
            asked.hasNext(true).hasNext(true).next().yields(gaps[index]);
        }
        for (int index : indices) {
            unasked.next().yields(gaps[index]);
        }
    }

    @Check("exceptions")
    void exceptions() {
        for (Throwable failure : List.of(
                new IllegalStateException("the line is dead"),
                new NullPointerException("no such thing"),
                new NoSuchElementException("lost"),
                new RuntimeException("broken", new IndexOutOfBoundsException("its cause")),
                new AssertionError("can't be"))) {
            for (int before : new int[] {2, 0}) {
                for (boolean asks : new boolean[] {false, true}) {
                    Script.because("Only an IndexOutOfBoundsException means the end. Anything else is a failure, and "
                                    + "the caller must get this very exception, from the call in which it came up.")
                            .ask("What do you catch?")
                            .calls()
                            .call(
                                    (asks ? "it.hasNext() and it.next()" : "it.next()")
                                            + " again and again, getItem throwing "
                                            + failure.getClass().getSimpleName() + " at call " + (before + 1),
                                    () -> untilItFails(failure, before, asks))
                            .raises(failure);
                }
            }
        }
    }

    /** Goes on until the function fails; an exception that comes out in a later call than that is not let through. */
    private static String untilItFails(Throwable failure, int before, boolean asks) {
        int[] calls = {0};
        IntFunction<Integer> failing = i -> {
            if (++calls[0] > before) {
                throw IndexedScripts.<RuntimeException>unchecked(failure);
            }
            return i;
        };
        Iterator<Integer> iterator = Indexed.iterator(failing);
        for (int i = 0; i < ENOUGH; i++) {
            if (asks && !iterator.hasNext()) {
                return "hasNext() is false";
            }
            if (calls[0] > before) {
                return "the call in which it came up returned";
            }
            Integer item = iterator.next();
            if (calls[0] > before) {
                return "next() returned " + item;
            }
        }
        return "the function has not been asked";
    }

    private static <T> IntFunction<T> notedIn(Collection<Integer> asked, IntFunction<T> getItem) {
        return index -> {
            asked.add(index);
            return getItem.apply(index);
        };
    }

    /** As many indices, one after the other, from the first of them on; which one is the first is a check of its own. */
    private static List<Integer> inOrder(List<Integer> asked) {
        return asked.isEmpty()
                ? List.of()
                : IntStream.range(0, asked.size())
                        .mapToObj(i -> asked.getFirst() + i)
                        .toList();
    }

    /** The indices that the learner's own iterator goes through, of four; whether they are right is a check of its own. */
    private static List<Integer> own() {
        Iterator<Integer> iterator = Indexed.iterator(upTo(4, i -> i));
        List<Integer> indices = new ArrayList<>();
        try {
            while (indices.size() < 4) {
                indices.add(iterator.next());
            }
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            return indices;
        }
        return indices;
    }
}
