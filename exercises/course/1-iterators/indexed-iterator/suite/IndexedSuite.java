import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

class IndexedSuite extends IndexedScripts {
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
        Why own = Why.because("Each iterator asks its own function, and keeps what it has fetched to itself.")
                .ask("Is anything in your class static?");
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
        names.yieldsEach("plum")
                .call("names.next(), past its end", () -> goesPastItsEnd(names.iterator()))
                .completes();
        letters.yieldsEach('b', 'c');
    }

    @Check("end")
    void end() {
        Why byNext = Why.because(
                        "There is no item at that index, so the function throws an IndexOutOfBoundsException. For an "
                                + "iterator that is the end, and next() reports it in the iterator's way, with a "
                                + "NoSuchElementException. Arrays and strings throw special kinds of it.")
                .ask("Which type do you catch?");
        Why byHasNext = Why.because("There is no item at that index, so hasNext() is false. Arrays and strings throw "
                        + "special kinds of the exception.")
                .ask("Which type do you catch?");
        int[] array = {7};
        IntFunction<Integer> seats = i -> {
            if (i == 1) {
                throw new NoSuchSeat();
            }
            return i;
        };
        ends("i -> array[i]", byNext, byHasNext, i -> array[i]);
        ends("List.of(\"pear\", \"fig\")::get", byNext, byHasNext, List.of("pear", "fig")::get);
        ends("\"ab\"::charAt", byNext, byHasNext, "ab"::charAt);
        ends("of an own kind of IndexOutOfBoundsException", byNext, byHasNext, seats);
        Why empty = Why.because("There is not even an item 0: the sequence is empty.");
        iterator("\"\"::charAt", empty, ""::charAt).hasNext(false).stops();
        iterator("\"\"::charAt", empty, ""::charAt).stops();
    }

    /** What comes out there is a check of its own. */
    private static boolean goesPastItsEnd(Iterator<?> iterator) {
        try {
            iterator.next();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** For callers that only call next(), for those that ask first, and for those that only ask. */
    private static void ends(String getItem, Why byNext, Why byHasNext, IntFunction<?> function) {
        iterator(getItem, byNext, function).runsOut(ENOUGH);
        IteratorScript<?> asked = iterator(getItem, byHasNext, function);
        asked.call("next(), while hasNext()", () -> whileHasNext(asked.iterator()))
                .answers("its end is found", steps -> !Integer.valueOf(ENOUGH).equals(steps))
                .hasNext(false)
                .stops();
    }

    private static int whileHasNext(Iterator<?> iterator) {
        int steps = 0;
        while (steps < ENOUGH && iterator.hasNext()) {
            iterator.next();
            steps++;
        }
        return steps;
    }

    @Check("for-good")
    void forGood() {
        Why forGood = Why.because(
                        "It has ended, and an iterator that has ended stays ended, even if the function would answer "
                                + "now. Don't even ask the function again.")
                .ask("Where do you remember the end?");
        String[] fruits = {"pear", "fig", "plum", "lime"};
        int[] size = new int[1];
        IntFunction<String> growing = noted(i -> {
            if (i >= size[0]) {
                throw new IndexOutOfBoundsException("nothing at " + i + " yet");
            }
            return fruits[i];
        });
        for (int first : new int[] {2, 0}) {
            for (boolean asks : new boolean[] {false, true}) {
                size[0] = first;
                IteratorScript<String> script =
                        iterator("getItem", "There are " + first + " items so far, and then the end.", growing);
                if (asks) {
                    script.call("next(), while hasNext()", () -> whileHasNext(script.iterator()))
                            .completes();
                } else {
                    script.runsOut(ENOUGH);
                }
                script.because(forGood)
                        .hasNext(false)
                        .happens()
                        .next()
                        .stops()
                        .happens()
                        .call("four items from now on", () -> size[0] = 4)
                        .completes()
                        .hasNext(false)
                        .happens()
                        .next()
                        .stops()
                        .happens()
                        .hasNext(false)
                        .next()
                        .stops()
                        .happens();
            }
        }
    }

    private static final class NoSuchSeat extends IndexOutOfBoundsException {
        private static final long serialVersionUID = 1L;
    }

    private static <T> IteratorScript<T> named(String name, Why because, IntFunction<T> function) {
        return Script.because(because)
                .iterator(name + " = Indexed.iterator(the squares below 25)", () -> Indexed.iterator(function));
    }
}
