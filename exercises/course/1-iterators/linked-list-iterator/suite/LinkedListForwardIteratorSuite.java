import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

class LinkedListForwardIteratorSuite {
    @Check("values")
    void values() {
        LinkedList<String> fruits = listOf("pear", "fig", "pear", "", "plum");
        over(
                        fruits.first(),
                        Why.because(
                                        "next() returns the values, in the order of the list, beginning with the start node's (the "
                                                + "values, not the nodes).")
                                .ask("What does your iterator take from a node, and when does it move on?"))
                .yieldsEach("pear", "fig", "pear", "", "plum");
        over(
                        fruits.first().next().next(),
                        Why.because("The iterator begins at the node that it gets, wherever in the list that is."))
                .yieldsEach("pear", "", "plum");

        Why ownWay = Why.because("Two iterators over one list go their own ways.")
                .ask("Does each of yours keep its place in its own field, not in a static one?");
        IteratorScript<String> outer = Script.because(ownWay)
                .iterator("outer = list.iterator()", fruits::iterator)
                .yieldsEach("pear");
        IteratorScript<String> inner = Script.because(ownWay)
                .iterator("inner = list.iterator()", fruits::iterator)
                .yieldsEach("pear", "fig");
        outer.yieldsEach("fig");
        inner.yieldsEach("pear");
        outer.yieldsEach("pear", "");
        LinkedList<Integer> numbers = new LinkedList<>();
        numbers.addLast(1);
        numbers.addLast(0);
        numbers.addLast(2);
        Script.because("0 is a value like any other.")
                .iterator("it = list.iterator()", numbers::iterator)
                .yieldsEach(1, 0, 2);
    }

    @Check("has-next-only-asks")
    void hasNextOnlyAsks() {
        Why onlyAsks = Why.because(
                        "hasNext() says whether next() would return another value, and changes nothing, however "
                                + "often you call it.")
                .ask("Does yours move on?");
        over(listOf("pear", "fig", "plum").first(), onlyAsks)
                .yieldsEach("pear")
                .hasNext(true)
                .hasNext(true)
                .hasNext(true)
                .yieldsEach("fig")
                .because("The last value counts, too: hasNext() is true until next() has returned it.")
                .hasNext(true)
                .yieldsEach("plum")
                .because("It has returned all three, so nothing comes next.")
                .hasNext(false)
                .hasNext(false);
        over(listOf("pear", "fig").first(), onlyAsks)
                .hasNext(true)
                .hasNext(true)
                .hasNext(true)
                .yieldsEach("pear", "fig");
    }

    @Check("end")
    void end() {
        over(
                        listOf("pear", "fig").first(),
                        Why.because(
                                "Nothing is left, and next() must say so with a NoSuchElementException: any value that it "
                                        + "returned might be one from the list."))
                .yieldsEach("pear", "fig")
                .stops()
                .because("It has ended, and an iterator that has ended stays ended: next() throws again, every time.")
                .again()
                .stops()
                .hasNext(false)
                .stops();

        LinkedList<String> fruits = listOf("pear", "fig");
        over(fruits.first(), Why.because("Nothing is left, so hasNext() is false and next() throws."))
                .yieldsEach("pear", "fig")
                .hasNext(false)
                .stops()
                .call("list.addLast(\"plum\")", () -> added(fruits, "plum"))
                .completes()
                .because("next() had thrown before this value was appended, and an iterator that has ended stays "
                        + "ended.")
                .ask("Does yours remember that, or does it look at the list again?")
                .stops()
                .hasNext(false)
                .stops();
    }

    @Check("empty")
    void empty() {
        String atOnce = "An empty list has no first node, so the start is null. The constructor must accept that: "
                + "there is nothing to return, and the iterator is at its end at once.";
        Script.because(atOnce)
                .iterator("new LinkedList<String>().iterator()", () -> new LinkedList<String>().iterator())
                .hasNext(false)
                .hasNext(false);
        if (endsByAnException()) {
            Script.because("Even without a call of hasNext(), next() must report the end with a "
                            + "NoSuchElementException, as it does at the end of other lists.")
                    .iterator("new LinkedList<String>().iterator()", () -> new LinkedList<String>().iterator())
                    .stops()
                    .hasNext(false)
                    .stops();
        }
    }

    /** Whether next() reports the end of a list with a value, which is a check of its own. */
    private static boolean endsByAnException() {
        Iterator<String> iterator =
                new LinkedListForwardIterator<>(listOf("pear").first());
        try {
            iterator.next();
            iterator.next();
            return false;
        } catch (NoSuchElementException e) {
            return true;
        }
    }

    @Check("null-values")
    void nullValues() {
        LinkedList<String> gaps = listOf("pear", null, "fig", null, null);
        Why aValue = Why.because(
                        "The list is \"pear\", null, \"fig\", null, null, and null is a value like any other: the "
                                + "end is where there is no further node.")
                .ask("Which of the two does your code compare with null?");
        over(gaps.first(), aValue)
                .yieldsEach("pear")
                .hasNext(true)
                .next()
                .yields(null)
                .hasNext(true)
                .yieldsEach("fig")
                .hasNext(true)
                .next()
                .yields(null)
                .hasNext(true)
                .next()
                .yields(null)
                .hasNext(false);
        over(gaps.first(), aValue).yieldsEach("pear", null, "fig", null, null);
        over(
                        listOf(null, "pear").first(),
                        Why.because(
                                "The list is null, \"pear\": it begins with a null value, and that doesn't make it an empty "
                                        + "list."))
                .hasNext(true)
                .yieldsEach(null, "pear");
    }

    @Check("appended")
    void appended() {
        LinkedList<String> two = listOf("pear", "fig");
        over(two.first(), Why.because("The iterator begins at the beginning."))
                .yieldsEach("pear")
                .call("list.addLast(\"plum\")", () -> added(two, "plum"))
                .completes()
                .because("\"plum\" was appended while \"fig\" was still to come, so the iterator sees it.")
                .ask("When does your iterator look for the next node: not before it must?")
                .yieldsEach("fig")
                .hasNext(true)
                .yieldsEach("plum");

        LinkedList<String> three = listOf("pear", "fig", "plum");
        over(
                        three.first(),
                        Why.because("The iterator sees what is appended ahead of it, even after a call of hasNext().")
                                .ask(
                                        "Does your iterator walk along the list itself, or along a copy or a count made earlier?"))
                .hasNext(true)
                .yieldsEach("pear")
                .hasNext(true)
                .call("list.addLast(\"lime\")", () -> added(three, "lime"))
                .completes()
                .yieldsEach("fig")
                .call("list.addLast(\"kiwi\")", () -> added(three, "kiwi"))
                .completes()
                .yieldsEach("plum", "lime", "kiwi");

        LinkedList<String> one = listOf("pear");
        IteratorScript<String> late = over(
                        one.first(),
                        Why.because(
                                "\"fig\" was appended after the last value had been returned. Your iterator may see it or "
                                        + "not, but if hasNext() promises it, next() must return it."))
                .yieldsEach("pear")
                .call("list.addLast(\"fig\")", () -> added(one, "fig"))
                .completes();
        if (late.hasNext().object(Boolean.class)) {
            late.yieldsEach("fig");
        }
    }

    @Check("itself")
    void itself() {
        LinkedList<String> fruits = listOf("pear", "fig", "plum", "lime");
        LinkedListForwardIterator<String> alone = new LinkedListForwardIterator<>(fruits.first());
        LinkedListForwardIterator<String> half = new LinkedListForwardIterator<>(fruits.first());
        Script.calls()
                .because("The iterator is half used, and stays so: iterator() returns it unchanged, and doesn't start "
                        + "over. (The expected values are those of an iterator that is not asked for iterator().)")
                .call("it.next()", half::next)
                .answers(alone.next())
                .call("it.iterator().next()", () -> half.iterator().next())
                .answers(alone.next())
                .call("it.next()", half::next)
                .answers(alone.next());
        LinkedListForwardIterator<String> iterator = new LinkedListForwardIterator<>(fruits.first());
        Script.of(iterator)
                .because("The iterator() of an iterator returns that iterator itself, so that a loop goes on from "
                        + "where it is.")
                .call("iterator()", iterator::iterator)
                .answersItself("the iterator itself", iterator)
                .next()
                .completes()
                .call("iterator()", iterator::iterator)
                .answersItself("the iterator itself", iterator)
                .next()
                .completes()
                .because(
                        "It has come to its end, and its iterator() is still the iterator itself, at its end: a second "
                                + "loop over it gets nothing.")
                .ask("Does iterator() start over once the end is reached?")
                .call("values that are left, while hasNext()", () -> left(iterator))
                .completes()
                .call("iterator()", iterator::iterator)
                .answersItself("the iterator itself", iterator)
                .hasNext(false);
    }

    /** Goes to the end. */
    private static int left(Iterator<String> iterator) {
        int steps = 0;
        while (steps < 10 && iterator.hasNext()) {
            iterator.next();
            steps++;
        }
        return steps;
    }

    @Check("any-order")
    void anyOrder() {
        Model.iterators(
                        Inputs.listsOf(Inputs.oneOf("pear", "fig", null), 4),
                        fruits -> "new LinkedListForwardIterator<>(first node of " + fruits + ")",
                        fruits -> new LinkedListForwardIterator<>(listOf(fruits).first()),
                        fruits -> new reference.LinkedListForwardIterator<>(
                                listOf(fruits).first()))
                .because("Callers may call next() and hasNext() in any order, and as often as they like.")
                .agrees();
    }

    private static LinkedList<String> listOf(String... values) {
        LinkedList<String> list = new LinkedList<>();
        for (String value : values) {
            list.addLast(value);
        }
        return list;
    }

    private static LinkedList<String> listOf(List<String> values) {
        return listOf(values.toArray(new String[0]));
    }

    private static String added(LinkedList<String> list, String value) {
        list.addLast(value);
        return value;
    }

    private static IteratorScript<String> over(LinkedList.Node<String> start, Why because) {
        return Script.because(because).iterator("new LinkedListForwardIterator<>(start)", () ->
                (Iterator<String>) new LinkedListForwardIterator<>(start));
    }
}
