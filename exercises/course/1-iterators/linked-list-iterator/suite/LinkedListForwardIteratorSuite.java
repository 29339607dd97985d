import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.Iterator;
import java.util.List;

class LinkedListForwardIteratorSuite {
    @Check("values")
    void values() {
        LinkedList<String> fruits = listOf("pear", "fig", "pear", "", "plum");
        over(
                        fruits.first(),
                        Why.because(
                                        "next() hands out the values, in the order of the list, beginning with that of the start "
                                                + "node (and not the nodes themselves).")
                                .ask("What does your iterator take from a node, and when does it move on?"))
                .yieldsEach("pear", "fig", "pear", "", "plum");
        over(
                        fruits.first().next().next(),
                        Why.because("The iterator begins at the node that it is given, wherever in the list that is."))
                .yieldsEach("pear", "", "plum");

        Why ownWay = Why.because("Two iterators over one list go their own ways.")
                .ask("Does each of yours keep its place in a field of its own, not in a static one?");
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
                        "hasNext() answers whether next() would hand out another value, and changes nothing, however "
                                + "often it is asked.")
                .ask("Does yours walk on?");
        over(listOf("pear", "fig", "plum").first(), onlyAsks)
                .yieldsEach("pear")
                .hasNext(true)
                .hasNext(true)
                .hasNext(true)
                .yieldsEach("fig")
                .because("The last value is one as well: hasNext() is true until it has been handed out.")
                .hasNext(true)
                .yieldsEach("plum")
                .because("All three have been handed out, so nothing comes next.")
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
                        Why.because("Nothing is left, and next() must say so by a NoSuchElementException: "
                                + "any value that it could return might be one of the list's."))
                .yieldsEach("pear", "fig")
                .stops()
                .because("It has ended, and an iterator that has ended stays so: next() throws again, "
                        + "each time that it is called.")
                .again()
                .stops()
                .hasNext(false)
                .stops();

        LinkedList<String> fruits = listOf("pear", "fig");
        over(fruits.first(), Why.because("Nothing is left, which hasNext() tells and next() too."))
                .yieldsEach("pear", "fig")
                .hasNext(false)
                .stops()
                .call("list.addLast(\"plum\")", () -> added(fruits, "plum"))
                .completes()
                .because("next() had thrown before this value was appended, and an iterator that has ended stays so.")
                .ask("Does yours remember that, or does it look at the list again?")
                .stops()
                .hasNext(false)
                .stops();
    }

    @Check("empty")
    void empty() {
        String atOnce = "An empty list has no first node, so the start is null. The constructor must accept that, and"
                + " mean by it: nothing to hand out, the iterator is at its end at once.";
        Script.because(atOnce)
                .iterator("new LinkedList<String>().iterator()", () -> new LinkedList<String>().iterator())
                .hasNext(false)
                .stops()
                .hasNext(false)
                .stops();
        Script.because("Also where hasNext() has not been asked, next() must tell the end by a NoSuchElementException.")
                .iterator("new LinkedList<String>().iterator()", () -> new LinkedList<String>().iterator())
                .stops();
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
                        Why.because("The list is null, \"pear\": it begins with a null value, and that is not an"
                                + " empty list."))
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
                .because("\"plum\" was appended while \"fig\" was still to come, so it is seen.")
                .ask("When does your iterator look at which node comes next: not before it must?")
                .yieldsEach("fig")
                .hasNext(true)
                .yieldsEach("plum");

        LinkedList<String> three = listOf("pear", "fig", "plum");
        over(
                        three.first(),
                        Why.because(
                                        "What is appended ahead of the iterator is seen, also if hasNext() was asked before.")
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
                                "\"fig\" was appended when the last value was out already. Your iterator may see it or not,"
                                        + " but if hasNext() promises it, next() must hand it out."))
                .yieldsEach("pear")
                .call("list.addLast(\"fig\")", () -> added(one, "fig"))
                .completes();
        if (late.hasNext().object(Boolean.class)) {
            late.yieldsEach("fig");
        }
    }

    @Check("itself")
    void itself() {
        LinkedListForwardIterator<String> half =
                new LinkedListForwardIterator<>(listOf("pear", "fig", "plum").first());
        Script.calls()
                .because("The iterator is half-used, and so it stays: iterator() gives it as it is, and begins nothing "
                        + "again.")
                .call("it.next()", half::next)
                .answers("pear")
                .call("it.iterator().next()", () -> half.iterator().next())
                .answers("fig")
                .call("it.next()", half::next)
                .answers("plum");
        LinkedList<String> fruits = listOf("pear", "fig", "plum");
        LinkedListForwardIterator<String> iterator = new LinkedListForwardIterator<>(fruits.first());
        Script.of(iterator)
                .because("The iterator() of an iterator is that iterator itself, "
                        + "so that a loop over it goes on where it stands.")
                .call("iterator()", iterator::iterator)
                .answersItself("the iterator itself", iterator)
                .next()
                .completes()
                .call("iterator()", iterator::iterator)
                .answersItself("the iterator itself", iterator)
                .next()
                .completes();
    }

    @Check("any-order")
    void anyOrder() {
        Model.iterators(
                        Inputs.listsOf(Inputs.oneOf("pear", "fig", null), 4),
                        fruits -> "new LinkedListForwardIterator<>(first node of " + fruits + ")",
                        fruits -> new LinkedListForwardIterator<>(listOf(fruits).first()),
                        fruits -> new reference.LinkedListForwardIterator<>(
                                listOf(fruits).first()))
                .because("next() and hasNext() may be called in any order, and as often as one likes.")
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
