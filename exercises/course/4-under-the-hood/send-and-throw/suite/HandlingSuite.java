import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.List;

class HandlingSuite extends FrameScripts {
    @Check("stack")
    void stack() {
        RuntimeException raised = new IllegalStateException("raised");
        List<Instruction> instructions =
                List.of(value("a"), value("b"), value("c"), value("wait"), YIELD, RETURN, YIELD, POP, POP, RETURN);
        for (int depth : new int[] {0, 1, 2, 3}) {
            Frame frame = new Frame(new Code(
                    "code", List.of(), instructions, List.of(new Handler(4, 5, RuntimeException.class, depth, 6))));
            CallScript script = Script.because(
                            "When the exception comes, a, b and c are on the stack. The handler keeps as many values, "
                                    + "from the bottom, as its depth says, and finds the exception on top.")
                    .calls()
                    .lookingAt(() -> picture(frame))
                    .call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                    .answers(new Signal.Yielded("wait"));
            List<Object> before = frame.stack();
            script.call("raise(frame, exception)", () -> Interpreter.raise(frame, raised))
                    .answers(new Signal.Yielded(raised))
                    .call("frame.stack()", frame::stack)
                    .answers(before.subList(0, Math.min(depth, before.size())));
        }
    }

    @Check("own")
    void own() {
        RuntimeException thrown = new IllegalStateException("thrown");
        Frame raising = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("below"), value(thrown), RAISE, RETURN, store("caught"), value("end"), RETURN),
                List.of(new Handler(2, 3, IllegalStateException.class, 0, 4))));
        Script.because("Raise throws inside the range of a handler: the frame goes on there, and the caller sees"
                        + " nothing of it.")
                .ask("When do you note the last instruction, before you execute it or after?")
                .calls()
                .lookingAt(() -> picture(raising))
                .call("resume(frame, null)", () -> Interpreter.resume(raising, null))
                .answers(new Signal.Returned("end"))
                .call("frame.load(\"caught\")", () -> raising.load("caught"))
                .answersItself("that exception", thrown);
        Frame calling = new Frame(new Code(
                "code",
                List.of(),
                List.of(
                        value("argument"),
                        new Instruction.Call(argument -> {
                            throw thrown;
                        }),
                        RETURN,
                        YIELD, // 3
                        RETURN),
                List.of(new Handler(1, 2, RuntimeException.class, 0, 3))));
        Script.because("What a called function throws is thrown by the Call.")
                .calls()
                .lookingAt(() -> picture(calling))
                .call("resume(frame, null)", () -> Interpreter.resume(calling, null))
                .answers(new Signal.Yielded(thrown))
                .call("frame.state()", calling::state)
                .answers(State.SUSPENDED)
                .call("resume(frame, 1)", () -> Interpreter.resume(calling, 1))
                .completes()
                .call("frame.state()", calling::state)
                .answers(State.CLOSED);
        RuntimeException second = new ArithmeticException("in the handler");
        Frame twice = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("wait"), YIELD, RETURN, POP, value(second), RAISE, RETURN),
                List.of(
                        new Handler(0, 3, RuntimeException.class, 0, 3),
                        new Handler(3, 6, ArithmeticException.class, 0, 6))));
        Script.because("A handler's code may throw, too, and another handler may catch that.")
                .calls()
                .lookingAt(() -> picture(twice))
                .call("resume(frame, null)", () -> Interpreter.resume(twice, null))
                .answers(new Signal.Yielded("wait"))
                .call("raise(frame, exception)", () -> Interpreter.raise(twice, thrown))
                .answers(new Signal.Returned(second));
        Frame unhandled = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("wait"), YIELD, RETURN, POP, value(second), RAISE, RETURN),
                List.of(new Handler(0, 3, IllegalStateException.class, 0, 3))));
        Script.because("If no handler covers the handler's code, what it throws comes out, and the frame is CLOSED.")
                .calls()
                .lookingAt(() -> picture(unhandled))
                .call("resume(frame, null)", () -> Interpreter.resume(unhandled, null))
                .answers(new Signal.Yielded("wait"))
                .call("raise(frame, exception)", () -> Interpreter.raise(unhandled, thrown))
                .raises(second)
                .call("frame.state()", unhandled::state)
                .answers(State.CLOSED);
        Frame unknown = new Frame(new Code(
                "code",
                List.of(),
                List.of(load("nobody"), RETURN, POP, value("caught"), RETURN),
                List.of(new Handler(0, 2, IllegalStateException.class, 0, 2))));
        Script.because("Load throws if the variable has no value. A handler takes that, too.")
                .calls()
                .lookingAt(() -> picture(unknown))
                .call("resume(frame, null)", () -> Interpreter.resume(unknown, null))
                .answers(new Signal.Returned("caught"));
        Frame later = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("wait"), YIELD, POP, value(thrown), RAISE, RETURN, POP, value("caught"), RETURN),
                List.of(new Handler(4, 5, IllegalStateException.class, 0, 6))));
        Script.because("It is the same after a yield.")
                .calls()
                .lookingAt(() -> picture(later))
                .call("resume(frame, null)", () -> Interpreter.resume(later, null))
                .answers(new Signal.Yielded("wait"))
                .call("resume(frame, null)", () -> Interpreter.resume(later, null))
                .answers(new Signal.Returned("caught"));
        Frame outside = new Frame(new Code(
                "code",
                List.of(),
                List.of(value(thrown), RAISE, RETURN, value("caught"), RETURN),
                List.of(new Handler(2, 3, RuntimeException.class, 0, 3))));
        Script.because("No handler covers the instruction that throws here, so the exception comes out.")
                .calls()
                .lookingAt(() -> picture(outside))
                .call("resume(frame, null)", () -> Interpreter.resume(outside, null))
                .raises(thrown)
                .call("frame.state()", outside::state)
                .answers(State.CLOSED);
        cuts(thrown);
    }

    /** How much is cut is judged by {@link #stack}. */
    private static void cuts(RuntimeException thrown) {
        List<Handler> handlers = List.of(new Handler(3, 4, RuntimeException.class, 1, 5));
        Frame raised = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("a"), value("b"), value("wait"), YIELD, RETURN, YIELD, RETURN),
                handlers));
        Frame throwing = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("a"), value("b"), value(thrown), RAISE, RETURN, YIELD, RETURN),
                handlers));
        CallScript script = Script.because(
                        "A handler finds the same stack, whether the caller raised the exception or an instruction"
                                + " threw it.")
                .calls()
                .call("resume(frame, null)", () -> Interpreter.resume(raised, null))
                .answers(new Signal.Yielded("wait"))
                .call("raise(frame, exception)", () -> Interpreter.raise(raised, thrown))
                .answers(new Signal.Yielded(thrown))
                .lookingAt(() -> picture(throwing))
                .call("resume(other, null), whose Raise throws it", () -> Interpreter.resume(throwing, null))
                .answers(new Signal.Yielded(thrown));
        script.call("other.stack()", throwing::stack).answers(raised.stack());
    }
}
