import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Why;
import java.io.IOException;
import java.util.List;

/** What a body throws, and what is raised in it: any type, at any yield. */
final class Exceptional {
    static final Why SAME = Why.because("Whatever leaves the body, an Error too, comes out of the step as the same "
                    + "object, and the generator is CLOSED.")
            .ask("What does your body's thread catch, and which types do you treat in another way?");
    static final Why LEAKS = Why.because("A StopIteration that leaves the body would pass for its end; so it is only "
            + "the cause of what comes out.");
    private static final int YIELDS = 2;

    private Exceptional() {}

    /** One of each type that a body might throw, but no StopIteration. */
    static List<Throwable> each(String message) {
        return List.of(
                new IllegalStateException(message),
                new IOException(message),
                new AssertionError(message),
                new GeneratorExit(message),
                new AlreadyExecutingException(),
                new LeakedStopIterationException(new StopIteration()));
    }

    static void notPrimed() {
        Driven driven = new Driven(
                Why.because("A new generator waits at no yield that could take a value; it is refused each time."),
                "yields what it is sent",
                y -> y.yield(y.yield("ready")));
        driven.send("early").raises(NotPrimedException.class);
        driven.send(0).raises(NotPrimedException.class);
        driven.in(State.CREATED);
        driven.next().answers("ready");
        driven.send("a").answers("a");
    }

    /** The body throws before its first yield, and behind each. */
    static void thrown() {
        for (int yields = 0; yields <= YIELDS; yields++) {
            for (Throwable thrown : each("of the body")) {
                Driven driven = throwing(SAME, yields, thrown);
                driven.next().raises(thrown);
                driven.isClosed();
            }
            StopIteration stop = new StopIteration("of the body");
            Driven driven = throwing(LEAKS, yields, stop);
            driven.leaks(stop, "next()", generator -> generator.next());
            driven.isClosed();
        }
    }

    private static Driven throwing(Why why, int yields, Throwable thrown) {
        Driven driven = new Driven(
                why,
                "yields " + yields + " times, then throws " + thrown.getClass().getSimpleName(),
                y -> {
                    for (int i = 0; i < yields; i++) {
                        y.yield(i);
                    }
                    throw ThreadScripts.<RuntimeException>unchecked(thrown);
                });
        for (int i = 0; i < yields; i++) {
            driven.next().answers(i);
        }
        return driven;
    }

    /** What nobody catches, before the first yield, at each, and after the end. */
    static void raised() {
        for (int steps = 0; steps <= YIELDS + 1; steps++) {
            for (Throwable raised : Judged.each("raised")) {
                Driven driven = waiting(SAME, steps);
                driven.raise(raised).raises(raised);
                driven.raise(raised).raises(raised);
                driven.isClosed();
            }
        }
        for (int steps = 0; steps <= YIELDS && Judged.stopIterationsLeak(); steps++) {
            StopIteration stop = new StopIteration("raised");
            Driven driven = waiting(LEAKS, steps);
            driven.leaks(stop, "raise(StopIteration)", generator -> generator.raise(stop));
            driven.isClosed();
        }
    }

    private static Driven waiting(Why why, int steps) {
        Driven driven = new Driven(why, "yields " + YIELDS + " times and catches nothing", y -> {
            for (int i = 0; i < YIELDS; i++) {
                y.yield(i);
            }
            return null;
        });
        for (int i = 0; i < steps; i++) {
            if (i < YIELDS) {
                driven.next().answers(i);
            } else {
                driven.next().stops();
            }
        }
        return driven;
    }

    /** Steps of each kind, two of them in a row. */
    static void caught() {
        Driven driven = new Driven(
                Why.because("Each step hands over its own value or exception, and nothing of an earlier one.")
                        .ask("Does something that was handed over stay where it lies?"),
                "yields what it was sent or has caught",
                y -> {
                    Object got = "ready";
                    while (true) {
                        try {
                            got = y.yield(got);
                        } catch (IllegalStateException raised) {
                            got = raised;
                        }
                    }
                });
        IllegalStateException raised = new IllegalStateException("raised");
        driven.next().answers("ready");
        driven.raise(raised).answersItself("that same exception", raised);
        driven.raise(raised).answersItself("that same exception", raised);
        driven.next().answers(null);
        driven.send("a").answers("a");
        driven.raise(raised).answersItself("that same exception", raised);
        driven.send("a").answers("a");
        driven.next().answers(null);
    }

    /** The body catches what is raised, and throws something else. */
    static void answered() {
        for (Throwable thrown : Judged.each("of the body")) {
            Driven driven =
                    new Driven(SAME, "catches, and throws " + thrown.getClass().getSimpleName(), y -> {
                        try {
                            return y.yield("waits");
                        } catch (IllegalArgumentException raised) {
                            throw ThreadScripts.<RuntimeException>unchecked(thrown);
                        }
                    });
            driven.next().answers("waits");
            driven.raise(new IllegalArgumentException("raised")).raises(thrown);
            driven.isClosed();
        }
    }
}
