import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
                .because("The refusal changes nothing in it.")
                .call("frame.state()", frame::state)
                .answers(State.CLOSED)
                .call("frame.lastInstruction()", frame::lastInstruction)
                .answers(1)
                .call("frame.stack()", frame::stack)
                .answers(List.of());
        IllegalArgumentException thrown = new IllegalArgumentException("thrown by the code");
        Frame failed = frame(value("below"), value(thrown), RAISE, value("not reached"), RETURN);
        Script.because("An exception ends a frame as well: it is CLOSED and does not run again.")
                .calls()
                .lookingAt(() -> picture(failed))
                .call("evaluate(frame)", () -> Interpreter.evaluate(failed))
                .raises(thrown)
                .call("evaluate(frame)", () -> Interpreter.evaluate(failed))
                .raises(IllegalStateException.class)
                .call("frame.state()", failed::state)
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
        List<Object> states = new ArrayList<>();
        List<Object> places = new ArrayList<>();
        List<Object> refusals = new ArrayList<>();
        List<Object> changes = new ArrayList<>();
        Instruction intoItself = new Instruction.Call(argument -> {
            states.add(frame[0].state());
            places.add(frame[0].lastInstruction());
            String before = inside(frame[0]);
            refusals.add(refusal(frame[0]));
            String after = inside(frame[0]);
            changes.add(after.equals(before) ? "nothing" : before + " became " + after);
            return argument;
        });
        frame[0] = frame(value("unharmed"), intoItself, YIELD, value("the end"), intoItself, RETURN);
        Script.because("While its instructions are executed, a frame is RUNNING.")
                .calls()
                .call("evaluate(frame), which calls evaluate(frame)", () -> Interpreter.evaluate(frame[0]))
                .answers(new Signal.Yielded("unharmed"))
                .call("frame.state() seen from inside", () -> List.copyOf(states))
                .answers(List.of(State.RUNNING))
                .because("lastInstruction is the one that is being executed, so note it before you execute it.")
                .call("frame.lastInstruction() seen from inside", () -> List.copyOf(places))
                .answers(List.of(1))
                .because("Refuse a RUNNING frame, and change nothing in it.")
                .call("the inner evaluate(frame)", () -> List.copyOf(refusals))
                .answers(List.of("AlreadyExecutingException"))
                .call("what it changed in the frame", () -> List.copyOf(changes))
                .answers(List.of("nothing"))
                .call("frame.state()", () -> frame[0].state())
                .answers(State.SUSPENDED)
                .because("It is RUNNING as well when it goes on after a yield.")
                .call("evaluate(frame) again, however it ends", () -> endOf(frame[0]))
                .completes()
                .call("all states seen from inside", () -> Set.copyOf(states))
                .answers(Set.of(State.RUNNING))
                .call("all answers to the inner evaluate(frame)", () -> Set.copyOf(refusals))
                .answers(Set.of("AlreadyExecutingException"));
    }

    private static Object refusal(Frame frame) {
        try {
            return Interpreter.evaluate(frame);
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static String inside(Frame frame) {
        return frame.state() + " at " + frame.lastInstruction() + ", stack " + frame.stack() + ", " + frame.locals();
    }

    private static String endOf(Frame frame) {
        try {
            Interpreter.evaluate(frame);
            return "returned";
        } catch (RuntimeException thrown) {
            return "threw"; // how it goes on after a yield is judged elsewhere
        }
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
