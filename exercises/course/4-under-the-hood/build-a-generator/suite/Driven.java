import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Reaction;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** A learner's generator and a script of calls on it, each made on a thread of its own. */
final class Driven {
    private static final String CALLS = "next(), send(\"late\"), raise of four exceptions, close(), state()";

    private final String body;
    private final Generator<Object, Object, Object> generator;
    private final CallScript script;
    private boolean named;

    /**
     * @param why why the calls should do what they are expected to
     * @param body the body, in words that follow "of a body that"
     */
    Driven(Why why, String body, Body<Object, Object, Object> code) {
        this.body = body;
        this.generator = ThreadScripts.generator(code);
        this.script = Script.because(why).calls();
    }

    Reaction<CallScript> next() {
        return call("next()", generator::next);
    }

    Reaction<CallScript> send(Object value) {
        return call("send(" + Delegated.shown(value) + ")", () -> generator.send(value));
    }

    Reaction<CallScript> raise(Throwable exception) {
        return call("raise(" + exception.getClass().getSimpleName() + ")", () -> generator.raise(exception));
    }

    Reaction<CallScript> close() {
        return call("close()", () -> {
            generator.close();
            return null;
        });
    }

    void in(State expected) {
        script.call("state()", generator::state).answers(expected);
    }

    /** Makes a call out of which this StopIteration leaks. */
    void leaks(StopIteration stop, String call, Function<Generator<Object, Object, Object>, Object> action) {
        call("the cause of the LeakedStopIterationException of " + call, () -> {
                    try {
                        return action.apply(generator);
                    } catch (LeakedStopIterationException leaked) {
                        return leaked.getCause();
                    }
                })
                .answersItself("that StopIteration", stop);
    }

    private Reaction<CallScript> call(String call, Callable<Object> action) {
        String label = named ? call : call + " of a body that " + body;
        named = true;
        return script.call(label, ThreadScripts.onAThread(action));
    }

    /** Expects it to be CLOSED, and to answer each call as a generator does whose body has returned. */
    void isClosed() {
        in(State.CLOSED);
        Generator<Object, Object, Object> ended = ThreadScripts.generator(y -> null);
        List<Object> expected = new ArrayList<>();
        script.call("another one, whose body returns: its step, then " + CALLS, ThreadScripts.onAThread(() -> {
                    ended.resume(null);
                    expected.addAll(answers(ended));
                    return null;
                }))
                .completes()
                .because(Why.because("CLOSED is one state, in whichever way it was reached.")
                        .ask("What do you keep of the last step?"))
                .call(CALLS, ThreadScripts.onAThread(() -> answers(generator)))
                .answers(expected);
    }

    private static List<Object> answers(Generator<Object, Object, Object> closed) {
        List<Object> answers = new ArrayList<>();
        answers.add(answer(closed::next, null));
        answers.add(answer(() -> closed.send("late"), null));
        for (Throwable raised : List.of(
                new IllegalStateException("raised"),
                new IOException("raised"),
                new StopIteration("raised"),
                new GeneratorExit("raised"))) {
            answers.add(answer(() -> closed.raise(raised), raised));
        }
        closed.close();
        answers.add(closed.state());
        return answers;
    }

    @SuppressWarnings("ReferenceEquality") // the rule is about the very object
    private static Object answer(Callable<Object> call, Throwable raised) {
        try {
            return call.call();
        } catch (Throwable thrown) {
            return (thrown == raised ? "that " : "a ")
                    + thrown.getClass().getSimpleName()
                    + (thrown instanceof StopIteration stop && stop.value() != null ? " of " + stop.value() : "");
        }
    }
}
