import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.Arrays;

class InstructionsSuite extends FrameCode {
    @Check("instructions")
    void instructions() {
        String rule = "Each instruction takes its operands from the top of the stack and leaves its result there; "
                + "the comments in Instruction.java say how. ";
        returns(Why.because(rule), "ok", value("ok"), RETURN);
        returns(Why.because(rule), null, value(null), RETURN);
        returns(Why.because(rule + "Load pushes a local variable, parameters among them."), 7, load("n"), RETURN);
        returns(
                Why.because(rule + "What Store pops is what Load pushes later."),
                "kept",
                value("kept"),
                store("x"),
                value("other"),
                store("y"),
                load("x"),
                RETURN);
        returns(Why.because(rule + "Store may overwrite a parameter."), 8, value(8), store("n"), load("n"), RETURN);
        returns(
                Why.because(rule + "Pop takes one value, the top one."),
                "below",
                value("below"),
                value("top"),
                POP,
                RETURN);
        returns(Why.because(rule), 42, value(40), value(2), ADD, RETURN);
        returns(Why.because(rule), -3, value(-1), value(-2), ADD, RETURN);
        Why order = Why.because(rule + "The right operand is on top.").ask("Which of the two do you pop first?");
        returns(order, true, value(1), value(2), LESS, RETURN);
        returns(order, false, value(2), value(1), LESS, RETURN);
        returns(order, false, value(2), value(2), LESS, RETURN);
        returns(Why.because(rule + "Less of large numbers, too."), true, value(1000), value(1001), LESS, RETURN);
        returns(
                Why.because(rule + "Call hands the popped value to its function, and pushes what that returns."),
                "got 7",
                load("n"),
                new Instruction.Call(argument -> "got " + argument),
                RETURN);
        returns(
                Why.because(rule + "An instruction only touches its own operands: what is below them stays."),
                "below",
                value("below"),
                value(1),
                value(2),
                ADD,
                value(3),
                LESS,
                new Instruction.Call(argument -> argument),
                store("x"),
                RETURN);
        IllegalStateException thrown = new IllegalStateException("thrown by the code");
        Frame frame = frame(value("below"), value(thrown), RAISE, value("not reached"), RETURN);
        Script.because("Raise throws what it pops. No handler catches it here, so it comes out of evaluate, and the "
                        + "frame is CLOSED.")
                .calls()
                .lookingAt(() -> picture(frame))
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .raises(thrown)
                .call("frame.state()", frame::state)
                .answers(State.CLOSED);
        AssertionError error = new AssertionError("thrown by a function");
        Frame calling = frame(
                value(1),
                new Instruction.Call(argument -> {
                    throw error;
                }),
                RETURN);
        Script.because("What a function throws comes out as well.")
                .calls()
                .lookingAt(() -> picture(calling))
                .call("evaluate(frame)", () -> Interpreter.evaluate(calling))
                .raises(error);
        for (Object any : Arrays.asList(null, 0, "")) {
            returns(
                    Why.because(rule + "The values may be anything, null, 0 and empty texts too."),
                    any,
                    value("below"),
                    value(any),
                    store("x"),
                    load("x"),
                    new Instruction.Call(argument -> argument),
                    new Instruction.Call(argument -> argument),
                    RETURN);
        }
        IllegalStateException failure = new IllegalStateException("thrown by a function");
        Frame failing = frame(
                value("below"),
                new Instruction.Call(argument -> {
                    throw failure;
                }),
                RETURN);
        Script.because("What a function throws comes out of evaluate, as this very object, and the frame is CLOSED.")
                .calls()
                .lookingAt(() -> picture(failing))
                .call("evaluate(frame)", () -> Interpreter.evaluate(failing))
                .raises(failure)
                .call("frame.state()", failing::state)
                .answers(State.CLOSED);
        Frame unknown = frame(load("nobody"), RETURN);
        Script.because("Load throws if the variable has no value: that closes the frame like any other exception.")
                .calls()
                .lookingAt(() -> picture(unknown))
                .call("evaluate(frame)", () -> Interpreter.evaluate(unknown))
                .raises(IllegalStateException.class)
                .call("frame.state()", unknown::state)
                .answers(State.CLOSED);
        int[] calls = {0};
        Instruction count = new Instruction.Call(argument -> ++calls[0]);
        returns(
                Why.because(rule + "Each Call calls its function, even for a value that it had before."),
                3,
                value("same"),
                count,
                POP,
                value("same"),
                count,
                value(1),
                ADD,
                RETURN);
        Frame empty = frame(value(""), YIELD, RETURN);
        Script.because("Yield returns what it pops, whatever it is.")
                .calls()
                .lookingAt(() -> picture(empty))
                .call("evaluate(frame)", () -> Interpreter.evaluate(empty))
                .answers(new Signal.Yielded(""));
    }

    @Check("jumps")
    void jumps() {
        String rule = "A jump goes on with the instruction at its target, counted from 0. ";
        returns(Why.because(rule), "right", new Instruction.Jump(3), value("wrong"), RETURN, value("right"), RETURN);
        returns(
                Why.because(rule + "JumpIfFalse jumps if it pops false."),
                "right",
                value(false),
                new Instruction.JumpIfFalse(4),
                value("wrong"),
                RETURN,
                value("right"),
                RETURN);
        returns(
                Why.because(rule
                        + "JumpIfFalse goes on after itself if it pops true, and takes that value from the stack."),
                "below",
                value("below"),
                value(true),
                new Instruction.JumpIfFalse(4),
                RETURN,
                value("wrong"),
                RETURN);
        returns(
                Why.because(rule + "It may jump back: this loop adds 1 until n is 10."),
                10,
                load("n"),
                new Instruction.Call(n -> (Integer) n < 10),
                new Instruction.JumpIfFalse(8),
                load("n"),
                value(1),
                ADD,
                store("n"),
                new Instruction.Jump(0),
                load("n"),
                RETURN);
        Frame stopped = frame(new Instruction.Jump(2), RETURN, value(1), YIELD, RETURN);
        Script.because(rule + "The frame notes the instruction that was executed last: the yield's own index.")
                .calls()
                .lookingAt(() -> picture(stopped))
                .call("evaluate(frame)", () -> Interpreter.evaluate(stopped))
                .answers(new Signal.Yielded(1))
                .call("frame.lastInstruction()", stopped::lastInstruction)
                .answers(3);
    }

    /** Runs code with the one argument n = 7. */
    private static void returns(Why because, Object expected, Instruction... instructions) {
        Frame frame = frame(instructions);
        Script.because(because)
                .calls()
                .lookingAt(() -> picture(frame))
                .call("evaluate(" + text(instructions) + ")", () -> Interpreter.evaluate(frame))
                .answers(new Signal.Returned(expected));
    }

    private static String text(Instruction... instructions) {
        return String.join(
                "; ", Arrays.stream(instructions).map(InstructionsSuite::text).toList());
    }

    private static String text(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Const(Object value) -> "Const " + value;
            case Instruction.Load(String name) -> "Load " + name;
            case Instruction.Store(String name) -> "Store " + name;
            case Instruction.Jump(int target) -> "Jump " + target;
            case Instruction.JumpIfFalse(int target) -> "JumpIfFalse " + target;
            case Instruction other -> other.getClass().getSimpleName();
        };
    }
}
