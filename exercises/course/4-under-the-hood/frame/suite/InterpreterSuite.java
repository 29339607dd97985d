import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class InterpreterSuite {
    private static final Instruction ADD = new Instruction.Add();
    private static final Instruction LESS = new Instruction.Less();
    private static final Instruction POP = new Instruction.Pop();
    private static final Instruction YIELD = new Instruction.Yield();
    private static final Instruction RETURN = new Instruction.Return();
    private static final Instruction RAISE = new Instruction.Raise();

    /** A range in the instructions of this machine: yields start, start + 1, ... before end. */
    private static final Code RANGE = new Code(
            "my_range",
            List.of("start", "end"),
            List.of(
                    load("start"),
                    store("index"),
                    load("index"), // 2
                    load("end"),
                    LESS,
                    new Instruction.JumpIfFalse(13),
                    load("index"),
                    YIELD, // 7
                    POP,
                    load("index"),
                    value(1),
                    ADD,
                    new Instruction.Jump(14),
                    new Instruction.Jump(16), // 13
                    store("index"), // 14
                    new Instruction.Jump(2),
                    value(null), // 16
                    RETURN));

    @Check("instructions")
    void instructions() {
        String rule = "Each instruction takes its operands from the top of the stack and leaves its result there; "
                + "the comments in Instruction.java say how. ";
        returns(rule, "ok", value("ok"), RETURN);
        returns(rule, null, value(null), RETURN);
        returns(rule + "Load pushes a local variable, parameters among them.", 7, load("n"), RETURN);
        returns(
                rule + "What Store pops is what Load pushes later.",
                "kept",
                value("kept"),
                store("x"),
                value("other"),
                store("y"),
                load("x"),
                RETURN);
        returns(rule + "Store may overwrite a parameter.", 8, value(8), store("n"), load("n"), RETURN);
        returns(rule + "Pop takes one value, the top one.", "below", value("below"), value("top"), POP, RETURN);
        returns(rule, 42, value(40), value(2), ADD, RETURN);
        returns(rule, -3, value(-1), value(-2), ADD, RETURN);
        String order = rule + "The right operand lies on top. Which of the two do you pop first?";
        returns(order, true, value(1), value(2), LESS, RETURN);
        returns(order, false, value(2), value(1), LESS, RETURN);
        returns(order, false, value(2), value(2), LESS, RETURN);
        returns(rule + "Less of large numbers, too.", true, value(1000), value(1001), LESS, RETURN);
        returns(
                rule + "Call hands the popped value to its function, and pushes what that returns.",
                "got 7",
                load("n"),
                new Instruction.Call(argument -> "got " + argument),
                RETURN);
        returns(
                rule + "An instruction only touches its own operands: what lies below stays.",
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
        Script.because("Raise throws what it pops. Nobody handles it here, so it comes out of evaluate, "
                        + "and the frame is CLOSED.")
                .calls()
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
                .call("evaluate(frame)", () -> Interpreter.evaluate(calling))
                .raises(error);
    }

    @Check("jumps")
    void jumps() {
        String rule = "A jump goes on with the instruction at its target, counted from 0. ";
        returns(rule, "right", new Instruction.Jump(3), value("wrong"), RETURN, value("right"), RETURN);
        returns(
                rule + "JumpIfFalse jumps where it pops false.",
                "right",
                value(false),
                new Instruction.JumpIfFalse(4),
                value("wrong"),
                RETURN,
                value("right"),
                RETURN);
        returns(
                rule + "JumpIfFalse goes on behind itself where it pops true, and takes that value from the stack.",
                "below",
                value("below"),
                value(true),
                new Instruction.JumpIfFalse(4),
                RETURN,
                value("wrong"),
                RETURN);
        returns(
                rule + "It may jump back: this loop adds 1 until n is 10.",
                10,
                load("n"),
                value(10),
                LESS,
                new Instruction.JumpIfFalse(9),
                load("n"),
                value(1),
                ADD,
                store("n"),
                new Instruction.Jump(0),
                load("n"),
                RETURN);
        Frame stopped = frame(new Instruction.Jump(2), RETURN, value(1), YIELD, RETURN);
        Script.because(rule + "What was executed last is noted in the frame: the yield's own index.")
                .calls()
                .call("evaluate(frame)", () -> Interpreter.evaluate(stopped))
                .answers(new Signal.Yielded(1))
                .call("frame.lastInstruction()", stopped::lastInstruction)
                .answers(3);
    }

    @Check("suspends")
    void suspends() {
        Frame frame = frame(value("first"), YIELD, POP, value("end"), RETURN);
        Script.because("A yield stops the frame and hands out what it pops: SUSPENDED, its own index noted.")
                .calls()
                .call("frame.state()", frame::state)
                .answers(State.CREATED)
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .answers(new Signal.Yielded("first"))
                .call("frame.state()", frame::state)
                .answers(State.SUSPENDED)
                .call("frame.lastInstruction()", frame::lastInstruction)
                .answers(1)
                .because("The yielded value was popped; nothing is pushed before the frame goes on.")
                .call("frame.stack()", frame::stack)
                .answers(List.of());
        Frame nothing = frame(value(null), YIELD, RETURN);
        Script.because("Null is a value like any other: yielded it is, and returned when it is returned.")
                .calls()
                .call("evaluate(frame)", () -> Interpreter.evaluate(nothing))
                .answers(new Signal.Yielded(null))
                .call("frame.state()", nothing::state)
                .answers(State.SUSPENDED);
        Frame busy = frame(load("n"), value(5), store("x"), value("waits"), YIELD, RETURN);
        Script.because("At a yield the frame keeps its variables, and what else lies on its stack.")
                .calls()
                .call("evaluate(frame)", () -> Interpreter.evaluate(busy))
                .answers(new Signal.Yielded("waits"))
                .call("frame.stack()", busy::stack)
                .answers(List.of(7))
                .call("frame.locals()", busy::locals)
                .answers(Map.of("n", 7, "x", 5));
    }

    @Check("resumes")
    void resumes() {
        Frame frame = new Frame(RANGE, 10, 13);
        CallScript script = Script.because("This code is a range. It goes on behind the yield where it stopped, with "
                        + "its variables as they were: where do you begin when a frame is not new?")
                .calls();
        for (int expected = 10; expected < 13; expected++) {
            script.call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                    .answers(new Signal.Yielded(expected))
                    .call("frame.state()", frame::state)
                    .answers(State.SUSPENDED)
                    .call("frame.lastInstruction()", frame::lastInstruction)
                    .answers(7)
                    .call("frame.locals()", frame::locals)
                    .answers(Map.of("start", 10, "end", 13, "index", expected));
        }
        script.call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .answers(new Signal.Returned(null))
                .call("frame.state()", frame::state)
                .answers(State.CLOSED)
                .call("frame.stack()", frame::stack)
                .answers(List.of());

        Frame sum = frame(value(40), value("wait"), YIELD, store("got"), value(2), ADD, RETURN);
        Script.because("Two things lie on the stack when this frame goes on: what was there before the yield, and on "
                        + "top of it the value of the yield itself, which is null.")
                .calls()
                .call("evaluate(frame)", () -> Interpreter.evaluate(sum))
                .answers(new Signal.Yielded("wait"))
                .call("frame.stack()", sum::stack)
                .answers(List.of(40))
                .call("evaluate(frame)", () -> Interpreter.evaluate(sum))
                .answers(new Signal.Returned(42))
                .call("frame.load(\"got\")", () -> sum.load("got"))
                .answers(null);

        Frame twice = frame(value(1), YIELD, YIELD, RETURN);
        Script.because("The value of the first yield, null, is what the second one yields.")
                .calls()
                .call("evaluate(frame)", () -> Interpreter.evaluate(twice))
                .answers(new Signal.Yielded(1))
                .call("evaluate(frame)", () -> Interpreter.evaluate(twice))
                .answers(new Signal.Yielded(null))
                .call("evaluate(frame)", () -> Interpreter.evaluate(twice))
                .answers(new Signal.Returned(null));
    }

    @Check("ends")
    void ends() {
        Frame frame = frame(value("end"), RETURN);
        Script.because("A Return ends the frame: CLOSED.")
                .calls()
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .answers(new Signal.Returned("end"))
                .call("frame.state()", frame::state)
                .answers(State.CLOSED)
                .because("A frame runs to its end once. Do you look at its state before you run it?")
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .raises(IllegalStateException.class)
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .raises(IllegalStateException.class)
                .call("frame.state()", frame::state)
                .answers(State.CLOSED);
        Frame closed = new Frame(RANGE, 1, 3);
        closed.state(State.CLOSED);
        Script.because("This one was closed before it began: nothing of it is executed.")
                .calls()
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
                .because("A RUNNING frame is refused, and the refusal changes nothing of it.")
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
        Script.because("All that changes stands in the frame. Do you keep anything anywhere else?")
                .calls()
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
        Script.because("A frame may run another one: each has a state of its own.")
                .calls()
                .call("evaluate(outer), which calls evaluate(inner)", () -> Interpreter.evaluate(outer))
                .answers(new Signal.Yielded(new Signal.Yielded(7)))
                .call("inner.state()", inner::state)
                .answers(State.SUSPENDED);
    }

    /** Runs code with the one argument n = 7. */
    private static void returns(String because, Object expected, Instruction... instructions) {
        Frame frame = frame(instructions);
        Script.because(because)
                .calls()
                .call("evaluate(" + text(instructions) + ")", () -> Interpreter.evaluate(frame))
                .answers(new Signal.Returned(expected));
    }

    private static Frame frame(Instruction... instructions) {
        return new Frame(new Code("code", List.of("n"), List.of(instructions)), 7);
    }

    private static String text(Instruction... instructions) {
        return String.join(
                "; ", Arrays.stream(instructions).map(InterpreterSuite::text).toList());
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

    private static Instruction value(Object value) {
        return new Instruction.Const(value);
    }

    private static Instruction load(String name) {
        return new Instruction.Load(name);
    }

    private static Instruction store(String name) {
        return new Instruction.Store(name);
    }
}
