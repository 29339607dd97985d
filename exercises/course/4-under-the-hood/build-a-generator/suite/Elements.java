import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** yieldFrom of iterables that are no generators. */
final class Elements {
    private Elements() {}

    /** Endless, and counts what is taken from it. */
    private static class Counting implements Iterator<Object> {
        private int taken;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Object next() {
            taken++;
            return taken;
        }
    }

    /** Can be closed, and fails then if it has something to fail with. */
    private static final class Closing extends Counting implements AutoCloseable {
        private final Exception failure;
        private boolean closed;

        Closing(Exception failure) {
            this.failure = failure;
        }

        @Override
        public void close() throws Exception {
            closed = true;
            if (failure != null) {
                throw failure;
            }
        }
    }

    /** Anything but null is refused inside. */
    static void refuse() {
        Why why = Why.because("An iterator can be sent nothing: anything but null, whatever it is, is refused by an "
                        + "UnsupportedOperationException out of the yieldFrom.")
                .ask("What does your code treat as \"nothing there\"?");
        for (Object sent : List.of("a", 0, "", false, List.of())) {
            Driven catching = new Driven(why, "catches what comes out of yieldFrom([1, 2, 3])", y -> {
                try {
                    y.yieldFrom(List.of(1, 2, 3));
                    return "went on";
                } catch (UnsupportedOperationException refused) {
                    return y.yield("refused");
                }
            });
            catching.next().answers(1);
            catching.send(null).answers(2);
            catching.send(sent).answers("refused");
        }
    }

    /** Each step takes one element, and it does not matter how many there are. */
    static void oneByOne() {
        Counting counting = new Counting();
        Driven driven = new Driven(
                Why.because("Each step takes the element that it yields, and no other."),
                "is yieldFrom(an endless iterable)",
                y -> {
                    y.yieldFrom(() -> counting);
                    return null;
                });
        Stream.of(1, 2, 3).forEach(element -> {
            driven.next().answers(element);
            Script.because("Each step takes the element that it yields, and no other.")
                    .calls()
                    .call("elements taken", () -> counting.taken)
                    .answers(element);
        });
    }

    /** The same list twice, and another one that equals it. */
    static void again() {
        List<Integer> list = List.of(1, 2);
        Driven driven = new Driven(
                Why.because("Each yieldFrom asks for an iterator of its own, and so begins with the first element."),
                "is yieldFrom(list) twice, then yieldFrom(another list with the same elements)",
                y -> {
                    y.yieldFrom(list);
                    y.yieldFrom(list);
                    y.yieldFrom(new ArrayList<>(list));
                    return "end";
                });
        for (int element : List.of(1, 2, 1, 2, 1, 2)) {
            driven.next().answers(element);
        }
        driven.next().stopsWith("end");
    }

    /** A GeneratorExit closes the iterator; then it carries on, or what that close() throws. */
    static void closed() {
        Why why =
                Why.because("An AutoCloseable iterator is closed at a GeneratorExit, which then carries on; what that "
                        + "close() throws takes its place.");
        Closing raised = new Closing(null);
        Driven raising = walking(why, raised);
        raising.raise(new GeneratorExit("raised")).raises(Throwable.class);
        Script.because(why)
                .calls()
                .call("whether the iterator is closed", () -> raised.closed)
                .answers(true);
        for (Throwable failure : Judged.each("of the iterator")) {
            if (Judged.closes() && failure instanceof Exception exception) {
                Driven closing = walking(why, new Closing(exception));
                closing.close().raises(failure);
                closing.in(State.CLOSED);
            }
        }
    }

    private static Driven walking(Why why, Closing iterator) {
        Driven driven = new Driven(why, "is yieldFrom(an iterable whose iterator is AutoCloseable)", y -> {
            y.yieldFrom(() -> iterator);
            return null;
        });
        driven.next().answers(1);
        return driven;
    }
}
