import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.List;
import java.util.function.Supplier;

class RefusalSuite extends FrameScripts {
    @Check("refused")
    void refused() {
        Frame frame = new Frame(code(List.of(), value("end"), RETURN));
        CallScript script = Script.because("A frame that has returned is CLOSED, and does not run again.")
                .calls()
                .lookingAt(() -> picture(frame));
        script.call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .answers(new Signal.Returned("end"))
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
                .call("frame.stack()", frame::stack)
                .answers(List.of());
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

        Frame[] self = new Frame[1];
        Object[] seen = new Object[3];
        Instruction intoItself = new Instruction.Call(argument -> {
            seen[0] = self[0].state();
            seen[1] = attempt(() -> Interpreter.resume(self[0], null));
            seen[2] = attempt(() -> Interpreter.raise(self[0], new IllegalStateException("from inside")));
            return argument;
        });
        self[0] = new Frame(code(List.of(), value("unharmed"), intoItself, YIELD, RETURN));
        Script.because("While its instructions run, the frame is RUNNING: you can't run it from inside, and the "
                        + "refusal changes nothing.")
                .calls()
                .call("resume(frame, null), which resumes and raises inside", () -> Interpreter.resume(self[0], null))
                .answers(new Signal.Yielded("unharmed"))
                .call("frame.state() seen from inside", () -> seen[0])
                .answers(State.RUNNING)
                .call("resume(frame, null) inside", () -> seen[1])
                .answers("AlreadyExecutingException")
                .call("raise(frame, exception) inside", () -> seen[2])
                .answers("AlreadyExecutingException")
                .call("frame.state()", () -> self[0].state())
                .answers(State.SUSPENDED)
                .call("resume(frame, 7)", () -> Interpreter.resume(self[0], 7))
                .answers(new Signal.Returned(7));
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
        } catch (AlreadyExecutingException refused) {
            return "AlreadyExecutingException";
        }
    }
}
