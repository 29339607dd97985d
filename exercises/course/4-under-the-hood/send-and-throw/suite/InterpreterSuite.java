import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

class InterpreterSuite {
    private static final Instruction ADD = new Instruction.Add();
    private static final Instruction LESS = new Instruction.Less();
    private static final Instruction POP = new Instruction.Pop();
    private static final Instruction YIELD = new Instruction.Yield();
    private static final Instruction RETURN = new Instruction.Return();
    private static final Instruction RAISE = new Instruction.Raise();

    /** x = yield 0; while True: x = yield x + 1. */
    private static final Code ADDS_ONE = code(
            List.of(),
            value(0),
            YIELD, // 1
            store("x"), // 2
            load("x"),
            value(1),
            ADD,
            YIELD, // 6
            new Instruction.Jump(2));

    @Check("start")
    void start() {
        Frame frame = new Frame(ADDS_ONE);
        CallScript script = Script.because("A new frame waits at no yield, so nothing can be received yet: "
                        + "NotPrimedException, and the frame is as it was.")
                .calls();
        for (Object sent : new Object[] {5, "", 0}) {
            script.call(
                            "resume(frame, " + (sent.equals("") ? "\"\"" : sent) + ")",
                            () -> Interpreter.resume(frame, sent))
                    .raises(NotPrimedException.class);
            unchanged(script, frame, State.CREATED, -1, List.of());
        }
        script.because("Null starts it, from its first instruction on.")
                .call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .answers(new Signal.Yielded(0));
        script.because("Nothing is pushed at the start: the frame's stack holds what its own instructions put there.");
        unchanged(script, frame, State.SUSPENDED, 1, List.of());

        Frame depth = new Frame(code(List.of(), value("a"), value("b"), YIELD, RETURN));
        CallScript other = Script.because("Only its own instructions push anything before its first yield.")
                .calls();
        other.call("resume(frame, null)", () -> Interpreter.resume(depth, null)).answers(new Signal.Yielded("b"));
        unchanged(other, depth, State.SUSPENDED, 2, List.of("a"));
    }

    @Check("send")
    void send() {
        Frame frame = new Frame(ADDS_ONE);
        CallScript script = Script.because("What is sent is pushed, and the code behind the yield takes it from there.")
                .calls();
        script.call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .answers(new Signal.Yielded(0));
        for (int sent : new int[] {41, 6, 2000}) {
            script.call("resume(frame, " + sent + ")", () -> Interpreter.resume(frame, sent))
                    .answers(new Signal.Yielded(sent + 1));
            unchanged(script, frame, State.SUSPENDED, 6, List.of());
            script.call("frame.locals()", frame::locals).answers(Map.of("x", sent));
        }
        Frame sum = new Frame(code(List.of(), value(40), value(null), YIELD, ADD, RETURN));
        Script.because("It lands on top of what the frame had on its stack.")
                .calls()
                .call("resume(frame, null)", () -> Interpreter.resume(sum, null))
                .answers(new Signal.Yielded(null))
                .call("frame.stack()", sum::stack)
                .answers(List.of(40))
                .call("resume(frame, 2)", () -> Interpreter.resume(sum, 2))
                .answers(new Signal.Returned(42))
                .call("frame.state()", sum::state)
                .answers(State.CLOSED);
        Frame nothing = new Frame(code(List.of(), value("wait"), YIELD, RETURN));
        Script.because("Null may be sent as well, and is pushed like any other value.")
                .calls()
                .call("resume(frame, null)", () -> Interpreter.resume(nothing, null))
                .answers(new Signal.Yielded("wait"))
                .call("resume(frame, null)", () -> Interpreter.resume(nothing, null))
                .answers(new Signal.Returned(null));
        Code branching = code(
                List.of("limit"),
                value("size?"),
                YIELD,
                load("limit"),
                LESS,
                new Instruction.JumpIfFalse(7),
                value("small"),
                RETURN,
                value("large"),
                new Instruction.Call(text -> text + "!"),
                RETURN);
        Frame large = new Frame(branching, 10);
        Frame small = new Frame(branching, 10);
        Frame top = new Frame(code(List.of(), value("below"), value("wait"), YIELD, POP, RETURN));
        Script.because("All instructions work as in the last exercise.")
                .calls()
                .call("resume(frame, null)", () -> Interpreter.resume(large, null))
                .answers(new Signal.Yielded("size?"))
                .call("resume(frame, 10)", () -> Interpreter.resume(large, 10))
                .answers(new Signal.Returned("large!"))
                .call("resume(other, null)", () -> Interpreter.resume(small, null))
                .answers(new Signal.Yielded("size?"))
                .call("resume(other, 9)", () -> Interpreter.resume(small, 9))
                .answers(new Signal.Returned("small"))
                .because("A Pop takes the value of the yield, if nobody wants it, and nothing below it.")
                .call("resume(third, null)", () -> Interpreter.resume(top, null))
                .answers(new Signal.Yielded("wait"))
                .call("resume(third, \"sent\")", () -> Interpreter.resume(top, "sent"))
                .answers(new Signal.Returned("below"));
    }

    @Check("refused")
    void refused() {
        Frame frame = new Frame(code(List.of(), value("end"), RETURN));
        CallScript script = Script.because("A frame that has returned is CLOSED, and does not run again.")
                .calls();
        script.call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .answers(new Signal.Returned("end"))
                .call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .raises(IllegalStateException.class)
                .call("resume(frame, 5)", () -> Interpreter.resume(frame, 5))
                .raises(IllegalStateException.class)
                .call("frame.state()", frame::state)
                .answers(State.CLOSED)
                .call("frame.stack()", frame::stack)
                .answers(List.of());
        Frame closed = new Frame(ADDS_ONE);
        closed.state(State.CLOSED);
        script.because("This one was closed before it began.")
                .call("resume(frame, null)", () -> Interpreter.resume(closed, null))
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
        Script.because("While its instructions are executed the frame is RUNNING: it can't be run from inside, "
                        + "and the refusal changes nothing.")
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
        Script.because("A frame that has not started has entered no try: the exception ends it, "
                        + "and no instruction is executed.")
                .calls()
                .call("raise(frame, exception)", () -> Interpreter.raise(fresh, raised))
                .raises(raised)
                .call("frame.state()", fresh::state)
                .answers(State.CLOSED)
                .call("frame.lastInstruction()", fresh::lastInstruction)
                .answers(-1)
                .call("resume(frame, null)", () -> Interpreter.resume(fresh, null))
                .raises(IllegalStateException.class);
        Frame waiting = new Frame(ADDS_ONE);
        Script.because("This code has no handlers: the exception comes out as it is, and the frame is CLOSED.")
                .calls()
                .call("resume(frame, null)", () -> Interpreter.resume(waiting, null))
                .answers(new Signal.Yielded(0))
                .call("raise(frame, exception)", () -> Interpreter.raise(waiting, raised))
                .raises(raised)
                .call("frame.state()", waiting::state)
                .answers(State.CLOSED);
        Frame raising = new Frame(code(List.of(), value(raised), RAISE, value("not reached"), RETURN));
        Script.because("What the code itself throws comes out likewise, where nobody handles it.")
                .calls()
                .call("resume(frame, null)", () -> Interpreter.resume(raising, null))
                .raises(raised)
                .call("frame.state()", raising::state)
                .answers(State.CLOSED);
    }

    @Check("handlers")
    void handlers() {
        String range = "A handler is for the instructions from its from up to, not including, its to. "
                + "Which one does the frame wait at?";
        Handler[] one = {handler(3, 5, RuntimeException.class, 10)};
        handledAt(range, 1, one, null);
        handledAt(range, 3, one, 10);
        handledAt(range, 5, one, null);
        Handler[] wide = {handler(1, 6, RuntimeException.class, 12)};
        handledAt(range, 1, wide, 12);
        handledAt(range, 5, wide, 12);

        String order = "The first handler in the list that fits is the one, whatever comes after it.";
        Handler[] nested = {
            handler(3, 4, RuntimeException.class, 10),
            handler(1, 6, RuntimeException.class, 12),
            handler(0, 9, RuntimeException.class, 10)
        };
        handledAt(order, 3, nested, 10);
        handledAt(order, 1, nested, 12);
        String type = "A handler is for exceptions of its type and its subtypes. What do you ask of the type?";
        Handler[] byType = {
            handler(0, 9, ArithmeticException.class, 10), handler(0, 9, NoSuchElementException.class, 12)
        };
        handledAt(type, 3, byType, null);
        Handler[] exact = {handler(0, 9, ArithmeticException.class, 10), handler(0, 9, IllegalStateException.class, 12)
        };
        handledAt(type, 3, exact, 12);
        Handler[] general = {handler(0, 9, RuntimeException.class, 12)};
        handledAt(type, 3, general, 12);

        Frame again = new Frame(new Code(
                "listener",
                List.of(),
                List.of(value("listening"), YIELD, new Instruction.Jump(0), store("last"), new Instruction.Jump(0)),
                List.of(new Handler(0, 3, IllegalStateException.class, 0, 3))));
        CallScript script = Script.because("After its handler a frame goes on as before, and can be raised in again.")
                .calls();
        script.call("resume(frame, null)", () -> Interpreter.resume(again, null))
                .answers(new Signal.Yielded("listening"));
        for (RuntimeException raised : List.of(new IllegalStateException("one"), new IllegalStateException("two"))) {
            script.call("raise(frame, exception)", () -> Interpreter.raise(again, raised))
                    .answers(new Signal.Yielded("listening"))
                    .call("frame.state()", again::state)
                    .answers(State.SUSPENDED)
                    .call("frame.load(\"last\")", () -> again.load("last"))
                    .answersItself("that exception", raised);
        }
    }

    @Check("stack")
    void stack() {
        RuntimeException raised = new IllegalStateException("raised");
        List<Instruction> instructions =
                List.of(value("a"), value("b"), value("c"), value("wait"), YIELD, RETURN, YIELD, POP, POP, RETURN);
        for (int depth : new int[] {1, 2}) {
            Frame frame = new Frame(new Code(
                    "code", List.of(), instructions, List.of(new Handler(4, 5, RuntimeException.class, depth, 6))));
            Script.because("Where the exception comes, a, b and c lie on the stack. The handler keeps as many of them, "
                            + "from the bottom, as its depth says, and finds the exception on top.")
                    .calls()
                    .call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                    .answers(new Signal.Yielded("wait"))
                    .call("raise(frame, exception)", () -> Interpreter.raise(frame, raised))
                    .answers(new Signal.Yielded(raised))
                    .call("frame.stack()", frame::stack)
                    .answers(List.of("a", "b", "c").subList(0, depth));
        }
        Frame all = new Frame(
                new Code("code", List.of(), instructions, List.of(new Handler(4, 5, RuntimeException.class, 3, 6))));
        Script.because("A depth that is the stack's own takes nothing away.")
                .calls()
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
        Script.because("Raise throws inside the range of a handler: the frame goes on there, and the caller sees "
                        + "nothing of it. When do you note the last instruction, before it is executed or after?")
                .calls()
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
        Script.because("A handler's code may throw, too, and another handler may be for that.")
                .calls()
                .call("resume(frame, null)", () -> Interpreter.resume(twice, null))
                .answers(new Signal.Yielded("wait"))
                .call("raise(frame, exception)", () -> Interpreter.raise(twice, thrown))
                .answers(new Signal.Returned(second));
        Frame outside = new Frame(new Code(
                "code",
                List.of(),
                List.of(value(thrown), RAISE, RETURN, value("caught"), RETURN),
                List.of(new Handler(2, 3, RuntimeException.class, 0, 3))));
        Script.because("No handler is for the instruction that throws here, so it comes out.")
                .calls()
                .call("resume(frame, null)", () -> Interpreter.resume(outside, null))
                .raises(thrown)
                .call("frame.state()", outside::state)
                .answers(State.CLOSED);
    }

    /** Waits at instruction 1, 3 or 5, is raised in there, and expects the code at this target, or none, to run. */
    private static void handledAt(String because, int yield, Handler[] handlers, Integer target) {
        List<Instruction> instructions = new ArrayList<>(Collections.nCopies(10, value("filler")));
        instructions.set(yield - 1, value("wait"));
        instructions.set(yield, YIELD);
        instructions.set(9, RETURN);
        Collections.addAll(instructions, value(10), RETURN, value(12), RETURN);
        Frame frame = new Frame(new Code("code", List.of(), instructions, List.of(handlers)));
        RuntimeException raised = new IllegalStateException("raised");
        CallScript script = Script.because(because).calls();
        script.call("resume(frame, null), to the yield at " + yield, () -> Interpreter.resume(frame, null))
                .answers(new Signal.Yielded("wait"));
        String call = "raise(frame, IllegalStateException), with " + text(handlers);
        if (target == null) {
            script.call(call, () -> Interpreter.raise(frame, raised))
                    .raises(raised)
                    .call("frame.state()", frame::state)
                    .answers(State.CLOSED);
        } else {
            script.call(call, () -> Interpreter.raise(frame, raised)).answers(new Signal.Returned(target));
        }
    }

    private static String text(Handler[] handlers) {
        List<String> texts = new ArrayList<>();
        for (Handler handler : handlers) {
            texts.add(handler.from() + " to " + handler.to() + " "
                    + handler.type().getSimpleName() + ": " + handler.target());
        }
        return String.join(", ", texts);
    }

    private static void unchanged(CallScript script, Frame frame, State state, int last, List<Object> stack) {
        script.call("frame.state()", frame::state)
                .answers(state)
                .call("frame.lastInstruction()", frame::lastInstruction)
                .answers(last)
                .call("frame.stack()", frame::stack)
                .answers(stack);
    }

    private static Object attempt(Supplier<Signal> call) {
        try {
            return call.get();
        } catch (AlreadyExecutingException refused) {
            return "AlreadyExecutingException";
        }
    }

    private static Handler handler(int from, int to, Class<? extends RuntimeException> type, int target) {
        return new Handler(from, to, type, 0, target);
    }

    private static Code code(List<String> parameters, Instruction... instructions) {
        return new Code("code", parameters, List.of(instructions));
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
