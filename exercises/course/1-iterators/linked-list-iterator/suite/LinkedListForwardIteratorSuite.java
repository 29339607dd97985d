import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import java.util.Iterator;

class LinkedListForwardIteratorSuite {
    @Check("values")
    void values() {
        LinkedList<String> fruits = listOf("pear", "fig", "pear", "", "plum");
        Script.of(iterator(fruits.first()))
                .because("next() hands out the values, in the order of the list, beginning with that of the start node "
                        + "(and not the nodes themselves). What does your iterator take from a node, "
                        + "and when does it move on?")
                .yieldsEach("pear", "fig", "pear", "", "plum");
        Script.of(iterator(fruits.first().next().next()))
                .because("The iterator begins at the node that it is given, wherever in the list that is.")
                .yieldsEach("pear", "", "plum");

        CallScript script = Script.calls()
                .because("Two iterators over one list go their own ways. "
                        + "Does each of yours keep its place in a field of its own, not in a static one?");
        Iterator<String> outer = fromList(script, "outer = list.iterator()", fruits);
        script.call("outer.next()", outer::next).yields("pear");
        Iterator<String> inner = fromList(script, "inner = list.iterator()", fruits);
        script.call("inner.next()", inner::next)
                .yields("pear")
                .call("inner.next()", inner::next)
                .yields("fig")
                .call("outer.next()", outer::next)
                .yields("fig")
                .call("inner.next()", inner::next)
                .yields("pear")
                .call("outer.next()", outer::next)
                .yields("pear")
                .call("outer.next()", outer::next)
                .yields("");
    }

    @Check("has-next-only-asks")
    void hasNextOnlyAsks() {
        Script.of(iterator(listOf("pear", "fig", "plum").first()))
                .next()
                .yields("pear")
                .because("hasNext() answers whether next() would hand out another value, and changes nothing, "
                        + "however often it is asked. Does yours walk on?")
                .hasNext()
                .answers(true)
                .hasNext()
                .answers(true)
                .hasNext()
                .answers(true)
                .next()
                .yields("fig")
                .because("The last value is one as well: hasNext() is true until it has been handed out.")
                .hasNext()
                .answers(true)
                .next()
                .yields("plum")
                .because("All three have been handed out, so nothing comes next.")
                .hasNext()
                .answers(false)
                .hasNext()
                .answers(false);
        Script.of(iterator(listOf("pear", "fig").first()))
                .because("Asking hasNext() before the first next(), even several times, must not skip the beginning.")
                .hasNext()
                .answers(true)
                .hasNext()
                .answers(true)
                .hasNext()
                .answers(true)
                .yieldsEach("pear", "fig");
    }

    @Check("end")
    void end() {
        Script.of(iterator(listOf("pear", "fig").first()))
                .yieldsEach("pear", "fig")
                .because("Nothing is left, and next() must say so by a NoSuchElementException: "
                        + "any value that it could return might be one of the list's.")
                .next()
                .stops()
                .because("It has ended, and an iterator that has ended stays so: next() throws again, "
                        + "each time that it is called.")
                .next()
                .stops()
                .hasNext()
                .answers(false)
                .next()
                .stops();

        LinkedList<String> fruits = listOf("pear", "fig");
        Script.of(iterator(fruits.first()))
                .yieldsEach("pear", "fig")
                .because("Nothing is left, which hasNext() tells and next() too.")
                .hasNext()
                .answers(false)
                .next()
                .stops()
                .call("list.addLast(\"plum\")", () -> added(fruits, "plum"))
                .completes()
                .because("next() had thrown before this value was appended, and an iterator that has ended stays so. "
                        + "Does yours remember that, or does it look at the list again?")
                .next()
                .stops()
                .hasNext()
                .answers(false)
                .next()
                .stops();
    }

    @Check("empty")
    void empty() {
        CallScript script = Script.calls()
                .because("An empty list has no first node, so the start is null. "
                        + "The constructor must accept that, and mean by it: nothing to hand out.");
        Script.of(fromList(script, "new LinkedList<String>().iterator()", new LinkedList<>()))
                .because("An empty list has no first node, so the start is null: the iterator is at its end at once.")
                .hasNext()
                .answers(false)
                .next()
                .stops()
                .hasNext()
                .answers(false)
                .next()
                .stops();
        Script.of(fromList(script, "new LinkedList<String>().iterator()", new LinkedList<>()))
                .because("Also where hasNext() has not been asked, next() must tell the end "
                        + "by a NoSuchElementException.")
                .next()
                .stops();
    }

    @Check("null-values")
    void nullValues() {
        LinkedList<String> gaps = listOf("pear", null, "fig", null, null);
        Script.of(iterator(gaps.first()))
                .next()
                .yields("pear")
                .because("The list is \"pear\", null, \"fig\", null, null, and null is a value like any other: the end "
                        + "is where there is no further node. Which of the two does your code compare with null?")
                .hasNext()
                .answers(true)
                .next()
                .yields(null)
                .hasNext()
                .answers(true)
                .next()
                .yields("fig")
                .hasNext()
                .answers(true)
                .next()
                .yields(null)
                .hasNext()
                .answers(true)
                .next()
                .yields(null)
                .hasNext()
                .answers(false);
        Script.of(iterator(gaps.first()))
                .next()
                .yields("pear")
                .because("The list is \"pear\", null, \"fig\", null, null, and all five are handed out, "
                        + "also to a caller who does not ask hasNext() first.")
                .yieldsEach(null, "fig", null, null);
        Script.of(iterator(listOf(null, "pear").first()))
                .because("The list is null, \"pear\": it begins with a null value, and that is not an empty list.")
                .hasNext()
                .answers(true)
                .yieldsEach(null, "pear");
    }

    @Check("appended")
    void appended() {
        LinkedList<String> two = listOf("pear", "fig");
        Script.of(iterator(two.first()))
                .next()
                .yields("pear")
                .call("list.addLast(\"plum\")", () -> added(two, "plum"))
                .completes()
                .because("\"plum\" was appended while \"fig\" was still to come, so it is seen. "
                        + "When does your iterator look at which node comes next: not before it must?")
                .next()
                .yields("fig")
                .hasNext()
                .answers(true)
                .next()
                .yields("plum");

        LinkedList<String> three = listOf("pear", "fig", "plum");
        Script.of(iterator(three.first()))
                .hasNext()
                .answers(true)
                .next()
                .yields("pear")
                .hasNext()
                .answers(true)
                .call("list.addLast(\"lime\")", () -> added(three, "lime"))
                .completes()
                .next()
                .yields("fig")
                .call("list.addLast(\"kiwi\")", () -> added(three, "kiwi"))
                .completes()
                .because("What is appended ahead of the iterator is seen, also if hasNext() was asked before. "
                        + "Does your iterator walk along the list itself, or along a copy or a count made earlier?")
                .yieldsEach("plum", "lime", "kiwi");

        LinkedList<String> one = listOf("pear");
        Iterator<String> late = iterator(one.first());
        IteratorScript<String> script = Script.of(late)
                .next()
                .yields("pear")
                .because("\"fig\" was appended when the last value was out already. Your iterator may see it or not, "
                        + "but if hasNext() promises it, next() must hand it out.")
                .call("list.addLast(\"fig\")", () -> added(one, "fig"))
                .completes();
        if (script.call("hasNext()", late::hasNext).object(Boolean.class)) {
            script.next().yields("fig");
        }
    }

    @Check("itself")
    void itself() {
        LinkedListForwardIterator<String> iterator =
                iterator(listOf("pear", "fig", "plum").first());
        Script.of(iterator)
                .because("The iterator() of an iterator is that iterator itself, "
                        + "so that a loop over it goes on where it stands.")
                .call("iterator()", iterator::iterator)
                .answersItself("the iterator itself", iterator)
                .next()
                .yields("pear")
                .call("iterator()", iterator::iterator)
                .answersItself("the iterator itself", iterator)
                .next()
                .yields("fig");
    }

    private static LinkedList<String> listOf(String... values) {
        LinkedList<String> list = new LinkedList<>();
        for (String value : values) {
            list.addLast(value);
        }
        return list;
    }

    private static String added(LinkedList<String> list, String value) {
        list.addLast(value);
        return value;
    }

    @SuppressWarnings("unchecked")
    private static LinkedListForwardIterator<String> iterator(LinkedList.Node<String> start) {
        return Script.calls()
                .call("new LinkedListForwardIterator<>(start)", () -> new LinkedListForwardIterator<>(start))
                .object(LinkedListForwardIterator.class);
    }

    @SuppressWarnings("unchecked")
    private static Iterator<String> fromList(CallScript script, String call, LinkedList<String> list) {
        return script.call(call, list::iterator).object(Iterator.class);
    }
}
