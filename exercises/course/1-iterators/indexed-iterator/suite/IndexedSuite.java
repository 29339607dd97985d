import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

class IndexedSuite {
    /** More calls than any of the short sequences needs to come to its end. */
    private static final int ENOUGH = 10;

    @Check("items")
    void items() {
        Why inOrder = Why.because("The items come in the order of their indices, and the first index is 0.");
        String[] fruits = {"pear", "fig", "plum"};
        iterator("List.of(\"pear\", \"fig\", \"plum\")::get", inOrder, List.of(fruits)::get)
                .yieldsEach("pear", "fig", "plum");
        IteratorScript<Integer> squares = iterator("the squares below 90000", inOrder, i -> smallSquare(i, 300));
        for (int i = 0; i < 300; i++) {
            squares.hasNext(true).next().yields(i * i);
        }
        Why onlyAsks = Why.because(
                        "hasNext() says whether next() would return another item, as often as you like, and changes "
                                + "nothing.")
                .ask("When it has fetched an item, where does it keep it until next() comes?");
        iterator("\"abc\"::charAt", onlyAsks, "abc"::charAt)
                .hasNext(true)
                .hasNext(true)
                .hasNext(true)
                .yieldsEach('a', 'b')
                .hasNext(true)
                .hasNext(true)
                .next()
                .yields('c');
        Why twice = Why.because("Each call of iterator makes an iterator that begins with item 0.")
                .ask("Is anything in your class static?");
        IntFunction<Integer> squared = i -> smallSquare(i, 5);
        IteratorScript<Integer> first = named("first", twice, squared);
        first.yieldsEach(0, 1, 4);
        IteratorScript<Integer> second = named("second", twice, squared);
        second.yieldsEach(0, 1);
        first.yieldsEach(9);
        second.yieldsEach(4);
        String own = "Each iterator asks its own function, and keeps what it has fetched to itself.";
        IteratorScript<Character> letters = Script.because(own)
                .iterator("letters = Indexed.iterator(\"abc\"::charAt)", () -> Indexed.iterator("abc"::charAt));
        IteratorScript<String> names = Script.because(own)
                .iterator(
                        "names = Indexed.iterator(List.of(\"pear\", \"fig\", \"plum\")::get)",
                        () -> Indexed.iterator(List.of(fruits)::get));
        letters.hasNext(true);
        names.hasNext(true);
        letters.yieldsEach('a');
        names.yieldsEach("pear", "fig");
        letters.hasNext(true);
        names.yieldsEach("plum").hasNext(false);
        letters.yieldsEach('b', 'c').stops();
    }

    @Check("end")
    void end() {
        String byNext = "There is no item at that index, so the function throws an IndexOutOfBoundsException. For an "
                + "iterator that is the end, and next() reports it in the iterator's way, with a "
                + "NoSuchElementException.";
        String byHasNext = "There is no item at that index, so hasNext() is false.";
        String kinds = " Arrays and strings throw special kinds of it.";
        String caught = "Which type do you catch?";
        iterator("List.of(\"pear\", \"fig\")::get", byNext, List.of("pear", "fig")::get)
                .yieldsEach("pear", "fig")
                .stops();
        int[] array = {7};
        iterator("i -> array[i]", Why.because(byNext + kinds).ask(caught), i -> array[i])
                .yieldsEach(7)
                .stops();
        iterator("\"ab\"::charAt", Why.because(byNext + kinds).ask(caught), "ab"::charAt)
                .yieldsEach('a', 'b')
                .stops();
        iterator("List.of(\"pear\", \"fig\")::get", byHasNext, List.of("pear", "fig")::get)
                .yieldsEach("pear", "fig")
                .hasNext(false)
                .hasNext(false);
        iterator("i -> array[i]", Why.because(byHasNext + kinds).ask(caught), i -> array[i])
                .yieldsEach(7)
                .hasNext(false);
        Why empty = Why.because("There is not even an item 0: the sequence is empty.");
        iterator("\"\"::charAt", empty, ""::charAt).hasNext(false).stops();
        iterator("\"\"::charAt", empty, ""::charAt).stops();
        iterator(
                        "of an own kind of IndexOutOfBoundsException",
                        Why.because(byNext + kinds).ask(caught),
                        i -> {
                            if (i == 1) {
                                throw new NoSuchSeat();
                            }
                            return i;
                        })
                .yieldsEach(0)
                .hasNext(false)
                .stops();
    }

    @Check("for-good")
    void forGood() {
        Why forGood = Why.because(
                        "It has ended, and an iterator that has ended stays ended, even if the function would answer "
                                + "now. Don't even ask the function again.")
                .ask("Where do you remember the end?");
        String[] gap = {"pear", null, "plum", "fig"};
        boolean[] closed = {true};
        IntFunction<String> growing = noted(i -> {
            if (i == 1 && closed[0]) {
                throw new IndexOutOfBoundsException("nothing at 1 yet");
            }
            return gap[i];
        });
        for (boolean asks : new boolean[] {false, true}) {
            closed[0] = true;
            IteratorScript<String> script = iterator("getItem", "There is an item 0, and so far none at 1.", growing)
                    .next()
                    .yields("pear");
            if (asks) {
                script.hasNext(false);
            } else {
                script.runsOut(ENOUGH);
            }
            script.because(forGood)
                    .hasNext(false)
                    .happens()
                    .next()
                    .stops()
                    .happens()
                    .call("items at 1, 2 and 3 from now on", () -> {
                        gap[1] = "lime";
                        closed[0] = false;
                        return gap[1];
                    })
                    .completes()
                    .hasNext(false)
                    .next()
                    .stops()
                    .hasNext(false)
                    .happens()
                    .next()
                    .stops()
                    .happens();
        }
    }

    @Check("each-once")
    void eachOnce() {
        Why once = Why.because(
                        "Ask for each index once, and keep the item until you return it: asking may be slow, or give "
                                + "something else the second time.")
                .ask("Which method calls the function: hasNext(), next(), or both?");
        IntFunction<Integer> four = noted(i -> smallSquare(i, 4));
        Script.because(once)
                .calls()
                .call("for (it = Indexed.iterator(getItem); it.hasNext(); ) it.next()", () -> walked(four, true))
                .completes()
                .happens("getItem(0)", "getItem(1)", "getItem(2)", "getItem(3)", "getItem(4)");
        Script.because(once)
                .calls()
                .call("it = Indexed.iterator(getItem), it.next() until the end", () -> walked(four, false))
                .completes()
                .happens("getItem(0)", "getItem(1)", "getItem(2)", "getItem(3)", "getItem(4)");
        int[] calls = {0};
        Why changing = Why.because("The function counts its calls, and the first call was for item 0.")
                .ask("Does hasNext() throw away what it got?");
        iterator("the number of its calls, up to 3", changing, i -> {
                    if (calls[0] == 3) {
                        throw new IndexOutOfBoundsException(i);
                    }
                    return ++calls[0];
                })
                .hasNext(true)
                .hasNext(true)
                .next()
                .yields(1)
                .next()
                .yields(2)
                .hasNext(true)
                .next()
                .yields(3);
    }

    @Check("when-needed")
    void whenNeeded() {
        Why needed = Why.because(
                        "Ask the function for an item when the caller wants it, or wants to know about it, and not "
                                + "before.")
                .ask("What do you ask for when the iterator is made, or when you return an item?");
        CallScript making = Script.because(needed).calls();
        Iterator<Integer> made = making.call(
                        "it = Indexed.iterator(getItem)", () -> Indexed.iterator(noted(i -> smallSquare(i, 3))))
                .object(Iterator.class);
        making.happens();
        IteratorScript<Integer> script = Script.of("it", made).because(needed);
        script.next()
                .yields(0)
                .happens("getItem(0)")
                .next()
                .yields(1)
                .happens("getItem(1)")
                .hasNext(true)
                .happens("getItem(2)")
                .hasNext(true)
                .happens()
                .next()
                .yields(4)
                .happens()
                .hasNext(false)
                .happens("getItem(3)");
        Why endless = Why.because("There is an item for every index, so collecting them all never ends.");
        iterator("i -> i * i", endless, i -> i * i).yieldsEach(0, 1, 4, 9);
    }

    @Check("null-items")
    void nullItems() {
        iterator(
                        "List.of(\"pear\", \"\", 0, \"fig\")::get",
                        "An item may be empty or zero. Only the exception is the end.",
                        List.<Object>of("pear", "", 0, "fig")::get)
                .yieldsEach("pear", "", 0, "fig")
                .stops();
        String[] gaps = {null, "fig", null, null};
        Why item = Why.because(
                        "The items are null, \"fig\", null, null, and null is an item like any other: the end is "
                                + "where the function throws.")
                .ask("How does your code tell an item in stock from none?");
        iterator("i -> gaps[i]", item, i -> gaps[i])
                .hasNext(true)
                .hasNext(true)
                .next()
                .yields(null)
                .hasNext(true)
                .next()
                .yields("fig")
                .hasNext(true)
                .next()
                .yields(null)
                .hasNext(true)
                .next()
                .yields(null)
                .hasNext(false);
        iterator("i -> gaps[i]", item, i -> gaps[i])
                .yieldsEach(null, "fig", null, null)
                .stops();
    }

    @Check("exceptions")
    void exceptions() {
        for (RuntimeException failure : List.of(
                new IllegalStateException("the line is dead"),
                new NullPointerException("no such thing"),
                new NoSuchElementException("lost"),
                new RuntimeException("broken"))) {
            Why passes = Why.because(
                            "Only an IndexOutOfBoundsException means the end. Anything else is a failure, and the caller "
                                    + "must get this very exception.")
                    .ask("What do you catch?");
            String kind = failure.getClass().getSimpleName();
            IntFunction<Integer> failing = i -> {
                if (i == 2) {
                    throw failure;
                }
                return i;
            };
            iterator("getItem that throws " + kind + " at 2", passes, failing)
                    .yieldsEach(0, 1)
                    .next()
                    .raises(failure);
            iterator("getItem that throws " + kind + " at 2", passes, failing)
                    .yieldsEach(0, 1)
                    .hasNext()
                    .raises(failure);
        }
        AssertionError error = new AssertionError("can't be");
        iterator("getItem that throws an Error", "Errors pass too.", i -> {
                    throw error;
                })
                .hasNext()
                .raises(error);
    }

    private static final class NoSuchSeat extends IndexOutOfBoundsException {
        private static final long serialVersionUID = 1L;
    }

    private static int smallSquare(int index, int size) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return index * index;
    }

    /** The function, its calls events of the trace. */
    private static <T> IntFunction<T> noted(IntFunction<T> getItem) {
        return index -> {
            Noted.event("getItem(" + index + ")");
            return getItem.apply(index);
        };
    }

    private static <T> IteratorScript<T> iterator(String getItem, String because, IntFunction<T> function) {
        return iterator(getItem, Why.because(because), function);
    }

    private static <T> IteratorScript<T> iterator(String getItem, Why because, IntFunction<T> function) {
        return Script.because(because).iterator("Indexed.iterator(" + getItem + ")", () -> Indexed.iterator(function));
    }

    private static <T> IteratorScript<T> named(String name, Why because, IntFunction<T> function) {
        return Script.because(because)
                .iterator(name + " = Indexed.iterator(the squares below 25)", () -> Indexed.iterator(function));
    }

    /** Goes to the end, asking before each step or not at all. */
    private static int walked(IntFunction<?> getItem, boolean asks) {
        Iterator<?> iterator = Indexed.iterator(getItem);
        int steps = 0;
        try {
            while (steps < ENOUGH && (!asks || iterator.hasNext())) {
                iterator.next();
                steps++;
            }
        } catch (NoSuchElementException end) {
            return steps;
        }
        return steps;
    }
}
