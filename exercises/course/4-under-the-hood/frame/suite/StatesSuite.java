import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.List;

class StatesSuite extends FrameCode {
    @Check("ends")
    void ends() {
        Frame frame = frame(value("end"), RETURN);
        Script.because("A Return ends the frame: CLOSED.")
                .calls()
                .lookingAt(() -> picture(frame))
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .answers(new Signal.Returned("end"))
                .call("frame.state()", frame::state)
                .answers(State.CLOSED)
                .because("A frame runs to its end once.")
                .ask("Do you look at its state before you run it?")
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .raises(IllegalStateException.class)
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .raises(IllegalStateException.class)
                .call("frame.state()", frame::state)
                .answers(State.CLOSED);
        Frame closed = new Frame(RANGE, 1, 3);
        closed.state(State.CLOSED);
        Script.because("This one was closed before it began: execute nothing of it.")
                .calls()
                .lookingAt(() -> picture(closed))
                .call("evaluate(frame)", () -> Interpreter.evaluate(closed))
                .raises(IllegalStateException.class)
                .call("frame.lastInstruction()", closed::lastInstruction)
                .answers(-1)
                .call("frame.stack()", closed::stack)
                .answers(List.of());
    }

    @Check("running")
    void running() {
        Frame[] frame = new Frame[1];
        Object[] seen = new Object[2];
        Instruction intoItself = new Instruction.Call(argument -> {
            seen[0] = frame[0].state();
            try {
                seen[1] = Interpreter.evaluate(frame[0]);
            } catch (AlreadyExecutingException refused) {
                seen[1] = "AlreadyExecutingException";
            }
            return argument;
        });
        frame[0] = frame(value("below"), value("unharmed"), intoItself, YIELD, POP, RETURN);
        Script.because("While its instructions are executed, a frame is RUNNING.")
                .calls()
                .call("evaluate(frame), which calls evaluate(frame)", () -> Interpreter.evaluate(frame[0]))
                .answers(new Signal.Yielded("unharmed"))
                .call("frame.state() seen from inside", () -> seen[0])
                .answers(State.RUNNING)
                .because("Refuse a RUNNING frame, and change nothing in it.")
                .call("the inner evaluate(frame)", () -> seen[1])
                .answers("AlreadyExecutingException")
                .call("frame.state()", () -> frame[0].state())
                .answers(State.SUSPENDED)
                .call("frame.stack()", () -> frame[0].stack())
                .answers(List.of("below"))
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame[0]))
                .answers(new Signal.Returned("below"));
    }

    @Check("two-frames")
    void twoFrames() {
        Frame one = new Frame(RANGE, 0, 9);
        Frame other = new Frame(RANGE, 50, 52);
        Script.because("Everything that changes is in the frame.")
                .ask("Do you keep anything anywhere else?")
                .calls()
                .lookingAt(() -> picture(one))
                .call("evaluate(one)", () -> Interpreter.evaluate(one))
                .answers(new Signal.Yielded(0))
                .call("evaluate(one)", () -> Interpreter.evaluate(one))
                .answers(new Signal.Yielded(1))
                .call("evaluate(other)", () -> Interpreter.evaluate(other))
                .answers(new Signal.Yielded(50))
                .call("evaluate(one)", () -> Interpreter.evaluate(one))
                .answers(new Signal.Yielded(2))
                .call("evaluate(other)", () -> Interpreter.evaluate(other))
                .answers(new Signal.Yielded(51))
                .call("evaluate(other)", () -> Interpreter.evaluate(other))
                .answers(new Signal.Returned(null))
                .call("evaluate(one)", () -> Interpreter.evaluate(one))
                .answers(new Signal.Yielded(3));
        Frame inner = new Frame(RANGE, 7, 9);
        Frame outer = frame(value(0), new Instruction.Call(argument -> Interpreter.evaluate(inner)), YIELD, RETURN);
        Script.because("A frame may run another one: each has its own state.")
                .calls()
                .lookingAt(() -> picture(outer))
                .call("evaluate(outer), which calls evaluate(inner)", () -> Interpreter.evaluate(outer))
                .answers(new Signal.Yielded(new Signal.Yielded(7)))
                .call("inner.state()", inner::state)
                .answers(State.SUSPENDED);
    }
}
