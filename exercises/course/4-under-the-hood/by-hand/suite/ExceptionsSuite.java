import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Exceptions that are raised in a range, and those of its own work. */
class ExceptionsSuite extends RangeScripts {
    private static final Why LEAKS = Why.because(
                    "A StopIteration may not leave a range that has not ended; the LeakedStopIterationException in its "
                            + "place has it as its cause.")
            .ask("In which states do you look for a StopIteration?");

    @Check("raise")
    void raise() {
        check(
                Why.because("What is raised comes out, the same object, and the range is CLOSED.")
                        .ask("Look at the table in the README: which states differ, and what is special about a "
                                + "StopIteration?"),
                RAISE);
        for (Throwable raised : List.of(
                new IllegalStateException("raised"),
                new IOException("raised"),
                new AssertionError("raised"),
                new GeneratorExit("raised"),
                new AlreadyExecutingException(),
                new LeakedStopIterationException(new StopIteration()))) {
            for (int steps = 0; steps <= 2; steps++) {
                stepped(
                                Why.because("In each state but RUNNING, what is raised comes out, the same object, and "
                                                + "the range is CLOSED.")
                                        .ask("Which types of exception do you treat in another way, and why?"),
                                steps)
                        .raise(raised)
                        .raises(raised)
                        .in(State.CLOSED)
                        .happens()
                        .again()
                        .raises(raised)
                        .in(State.CLOSED)
                        .happens();
            }
        }
        for (int steps = 0; steps <= 2; steps++) {
            StopIteration stop = new StopIteration("raised");
            stepped(LEAKS, steps)
                    .raise(stop)
                    .raises(LeakedStopIterationException.class)
                    .in(State.CLOSED)
                    .because("It is CLOSED now, and a CLOSED one throws back even a StopIteration.")
                    .raise(stop)
                    .raises(stop)
                    .in(State.CLOSED);
            GeneratorScript<Integer, Void, Void> another = stepped(LEAKS, steps);
            hasCause(stop, () -> another.generator().raise(stop));
        }
    }

    @Check("work")
    void work() {
        check(
                Why.because("An exception in the middle of a step ends that step and the range.")
                        .ask("Which state does it have then, and what would the caller think of a StopIteration?"),
                WORK);
        for (Throwable thrown : List.of(
                new IllegalStateException("at work"),
                new AssertionError("at work"),
                new GeneratorExit("at work"),
                new AlreadyExecutingException(),
                new LeakedStopIterationException(new StopIteration()))) {
            for (int step = firstThatWorks(); step <= 2; step++) {
                failing(
                                Why.because("Whatever its work throws, an Error too, comes out as it is, at each step; "
                                                + "the range is CLOSED, and it is over.")
                                        .ask("Which types of exception do you treat in another way, and why?"),
                                step,
                                thrown)
                        .next()
                        .raises(thrown)
                        .in(State.CLOSED)
                        .stops()
                        .in(State.CLOSED)
                        .forGood();
            }
        }
        for (int step = firstThatWorks(); step <= 2; step++) {
            StopIteration stop = new StopIteration("at work");
            failing(LEAKS, step, stop)
                    .next()
                    .raises(LeakedStopIterationException.class)
                    .in(State.CLOSED)
                    .stops()
                    .forGood();
            GeneratorScript<Integer, Void, Void> another = failing(LEAKS, step, stop);
            hasCause(stop, () -> another.generator().next());
        }
    }

    /** A range that has yielded this many numbers; there are more. */
    private static GeneratorScript<Integer, Void, Void> stepped(Why why, int steps) {
        Generator<Integer, Void, Void> range = range(0, 9, () -> Noted.event("inside runs"));
        for (int i = 0; i < steps; i++) {
            range.resume(null);
        }
        return Script.because(why).generator("new HandMadeRange(0, 9, inside), after " + steps + " steps", () -> range);
    }

    /** The first step that runs inside; whether it is really the first one, another check judges. */
    private static int firstThatWorks() {
        boolean[] works = {false};
        Generator<Integer, Void, Void> range = range(0, 9, () -> works[0] = true);
        works[0] = false;
        range.resume(null);
        return works[0] ? 1 : 2;
    }

    /** A range before the step in which its work fails. */
    private static GeneratorScript<Integer, Void, Void> failing(Why why, int step, Throwable thrown) {
        boolean[] fails = {false};
        Generator<Integer, Void, Void> range = range(0, 9, () -> {
            if (fails[0]) {
                fails[0] = false;
                throw ExceptionsSuite.<RuntimeException>unchecked(thrown);
            }
        });
        for (int i = 1; i < step; i++) {
            range.resume(null);
        }
        fails[0] = true;
        return Script.because(why)
                .generator(
                        "new HandMadeRange(0, 9, inside), whose inside throws "
                                + thrown.getClass().getSimpleName() + " in step " + step,
                        () -> range);
    }

    private static void hasCause(StopIteration stop, Callable<Integer> call) {
        Script.because(LEAKS)
                .calls()
                .call("what it throws, its cause", () -> {
                    try {
                        return call.call();
                    } catch (LeakedStopIterationException leaked) {
                        return leaked.getCause();
                    }
                })
                .answersItself("that StopIteration", stop);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
