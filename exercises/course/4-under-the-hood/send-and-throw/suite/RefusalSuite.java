import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

class RefusalSuite extends FrameScripts {
    @Check("refused")
    void refused() {
        Frame frame = new Frame(code(List.of(), value("end"), RETURN));
        CallScript script = Script.because("A frame that has returned is CLOSED, and does not run again.")
                .calls()
                .lookingAt(() -> picture(frame));
        script.call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .answers(new Signal.Returned("end"));
        List<Object> before = frame.stack();
        script.because("A frame that has returned is CLOSED, and does not run again.")
                .call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .raises(IllegalStateException.class)
                .call("resume(frame, 5)", () -> Interpreter.resume(frame, 5))
                .raises(IllegalStateException.class)
                .call(
                        "raise(frame, new ArithmeticException())",
                        () -> Interpreter.raise(frame, new ArithmeticException()))
                .raises(IllegalStateException.class)
                .call("frame.state()", frame::state)
                .answers(State.CLOSED)
                .call("frame.lastInstruction()", frame::lastInstruction)
                .answers(1)
                .call("frame.stack()", frame::stack)
                .answers(before);
        closed(script);
        fromInside();
    }

    private static void closed(CallScript script) {
        IllegalArgumentException first = new IllegalArgumentException("the first");
        Frame failed = new Frame(code(List.of(), value("wait"), YIELD, RETURN));
        script.because("An exception that came out has ended the frame.")
                .call("resume(frame, null)", () -> Interpreter.resume(failed, null))
                .answers(new Signal.Yielded("wait"))
                .call("raise(frame, new IllegalArgumentException())", () -> Interpreter.raise(failed, first))
                .raises(first)
                .call(
                        "raise(frame, new ArithmeticException())",
                        () -> Interpreter.raise(failed, new ArithmeticException()))
                .raises(IllegalStateException.class)
                .call("resume(frame, null)", () -> Interpreter.resume(failed, null))
                .raises(IllegalStateException.class)
                .call("frame.state()", failed::state)
                .answers(State.CLOSED);
        Frame covered = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("end"), RETURN, value("caught"), RETURN),
                List.of(new Handler(0, 2, RuntimeException.class, 0, 2))));
        script.because("No handler takes what is raised in a frame that has ended, even one that covers its Return.")
                .call("resume(frame, null)", () -> Interpreter.resume(covered, null))
                .answers(new Signal.Returned("end"))
                .call(
                        "raise(frame, new ArithmeticException())",
                        () -> Interpreter.raise(covered, new ArithmeticException()))
                .raises(IllegalStateException.class)
                .call("frame.state()", covered::state)
                .answers(State.CLOSED);
        Frame closed = new Frame(ADDS_ONE);
        closed.state(State.CLOSED);
        script.because("This one was closed before it began.")
                .call("resume(frame, null)", () -> Interpreter.resume(closed, null))
                .raises(IllegalStateException.class)
                .call(
                        "raise(frame, new ArithmeticException())",
                        () -> Interpreter.raise(closed, new ArithmeticException()))
                .raises(IllegalStateException.class);
        unchanged(script, closed, State.CLOSED, -1, List.of());
    }

    private static void fromInside() {
        Frame[] self = new Frame[1];
        List<Object> states = new ArrayList<>();
        List<Object> refusals = new ArrayList<>();
        Set<Object> changes = new HashSet<>();
        Instruction intoItself = new Instruction.Call(argument -> {
            states.add(self[0].state());
            String before = inside(self[0]);
            refusals.add(attempt(() -> Interpreter.resume(self[0], null)));
            refusals.add(attempt(() -> Interpreter.resume(self[0], 5)));
            refusals.add(attempt(() -> Interpreter.raise(self[0], new ArithmeticException("from inside"))));
            String after = inside(self[0]);
            changes.add(after.equals(before) ? "nothing" : before + " became " + after);
            return argument;
        });
        self[0] = new Frame(new Code(
                "code",
                List.of(),
                List.of(
                        value("unharmed"), // 0
                        intoItself,
                        YIELD,
                        POP,
                        value("again"),
                        intoItself, // 5
                        YIELD,
                        RETURN,
                        intoItself, // 8
                        POP,
                        value("caught"),
                        RETURN),
                List.of(new Handler(6, 7, IllegalStateException.class, 0, 8))));
        CallScript script = Script.because(
                        "While its instructions run, the frame is RUNNING: you can't run it from inside, and the "
                                + "refusal changes nothing.")
                .calls();
        looksInside(
                script, "resume(frame, null)", () -> Interpreter.resume(self[0], null), "unharmed", states, refusals);
        script.because("So it is when it goes on after a yield.");
        looksInside(script, "resume(frame, 7)", () -> Interpreter.resume(self[0], 7), "again", states, refusals);
        script.because("So it is while the code of a handler runs.")
                .call(
                        "raise(frame, exception)",
                        () -> Interpreter.raise(self[0], new IllegalStateException("from outside")))
                .answers(new Signal.Returned("caught"))
                .call("frame.state() seen from the handler", () -> states.getLast())
                .answers(State.RUNNING)
                .call("what resume and raise answered there", () -> refusals.subList(6, 9))
                .answers(Collections.nCopies(3, "AlreadyExecutingException"))
                .call("what they changed in the frame", () -> changes)
                .answers(Set.of("nothing"));
    }

    private static void looksInside(
            CallScript script,
            String text,
            Callable<Signal> call,
            String yielded,
            List<Object> states,
            List<Object> refusals) {
        script.call(text + ", which resumes and raises inside", call)
                .answers(new Signal.Yielded(yielded))
                .call("frame.state() seen from inside", () -> states.getLast())
                .answers(State.RUNNING)
                .call(
                        "what resume and raise answered there",
                        () -> refusals.subList(refusals.size() - 3, refusals.size()))
                .answers(Collections.nCopies(3, "AlreadyExecutingException"));
    }

    private static String inside(Frame frame) {
        return frame.state() + " at " + frame.lastInstruction() + ", stack " + frame.stack() + ", " + frame.locals();
    }

    @Check("uncaught")
    void uncaught() {
        RuntimeException raised = new IllegalStateException("raised");
        Frame fresh = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("wait"), YIELD, RETURN, value("caught"), RETURN),
                List.of(new Handler(0, 3, RuntimeException.class, 0, 3))));
        Script.because("A frame that has not started has entered no try: the exception ends it, and no instruction "
                        + "runs.")
                .calls()
                .lookingAt(() -> picture(fresh))
                .call("raise(frame, exception)", () -> Interpreter.raise(fresh, raised))
                .raises(raised)
                .call("frame.state()", fresh::state)
                .answers(State.CLOSED)
                .call("frame.lastInstruction()", fresh::lastInstruction)
                .answers(-1)
                .call("resume(frame, null)", () -> Interpreter.resume(fresh, null))
                .raises(IllegalStateException.class);
        Frame waiting = new Frame(ADDS_ONE);
        Script.because("This code has no handlers: the exception comes out unchanged, and the frame is CLOSED.")
                .calls()
                .lookingAt(() -> picture(waiting))
                .call("resume(frame, null)", () -> Interpreter.resume(waiting, null))
                .answers(new Signal.Yielded(0))
                .call("raise(frame, exception)", () -> Interpreter.raise(waiting, raised))
                .raises(raised)
                .call("frame.state()", waiting::state)
                .answers(State.CLOSED);
        Frame raising = new Frame(code(List.of(), value(raised), RAISE, value("not reached"), RETURN));
        Script.because("What the code itself throws comes out the same way if no handler catches it.")
                .calls()
                .lookingAt(() -> picture(raising))
                .call("resume(frame, null)", () -> Interpreter.resume(raising, null))
                .raises(raised)
                .call("frame.state()", raising::state)
                .answers(State.CLOSED);
    }

    private static Object attempt(Supplier<Signal> call) {
        try {
            return call.get();
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
