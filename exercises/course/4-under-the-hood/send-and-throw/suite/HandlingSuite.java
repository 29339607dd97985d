import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.List;

class HandlingSuite extends FrameScripts {
    @Check("stack")
    void stack() {
        RuntimeException raised = new IllegalStateException("raised");
        List<Instruction> instructions =
                List.of(value("a"), value("b"), value("c"), value("wait"), YIELD, RETURN, YIELD, POP, POP, RETURN);
        for (int depth : new int[] {1, 2}) {
            Frame frame = new Frame(new Code(
                    "code", List.of(), instructions, List.of(new Handler(4, 5, RuntimeException.class, depth, 6))));
            Script.because("When the exception comes, a, b and c are on the stack. The handler keeps as many of them, "
                            + "from the bottom, as its depth says, and finds the exception on top.")
                    .calls()
                    .lookingAt(() -> picture(frame))
                    .call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                    .answers(new Signal.Yielded("wait"))
                    .call("raise(frame, exception)", () -> Interpreter.raise(frame, raised))
                    .answers(new Signal.Yielded(raised))
                    .call("frame.stack()", frame::stack)
                    .answers(List.of("a", "b", "c").subList(0, depth));
        }
        Frame all = new Frame(
                new Code("code", List.of(), instructions, List.of(new Handler(4, 5, RuntimeException.class, 3, 6))));
        Script.because("A depth that equals the stack's takes nothing away.")
                .calls()
                .lookingAt(() -> picture(all))
                .call("resume(frame, null)", () -> Interpreter.resume(all, null))
                .answers(new Signal.Yielded("wait"))
                .call("raise(frame, exception)", () -> Interpreter.raise(all, raised))
                .answers(new Signal.Yielded(raised))
                .call("frame.stack()", all::stack)
                .answers(List.of("a", "b", "c"));
    }

    @Check("own")
    void own() {
        RuntimeException thrown = new IllegalStateException("thrown");
        Frame raising = new Frame(new Code(
                "code",
                List.of(),
                List.of(value("below"), value(thrown), RAISE, RETURN, store("caught"), RETURN),
                List.of(new Handler(2, 3, IllegalStateException.class, 1, 4))));
        Script.because(
                        "Raise throws inside the range of a handler: the frame goes on there, and the caller sees nothing of it.")
                .ask("When do you note the last instruction, before you execute it or after?")
                .calls()
                .lookingAt(() -> picture(raising))
                .call("resume(frame, null)", () -> Interpreter.resume(raising, null))
                .answers(new Signal.Returned("below"))
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
                .answers(new Signal.Returned(1));
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
    }
}
