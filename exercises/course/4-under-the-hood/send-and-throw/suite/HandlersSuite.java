import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;

class HandlersSuite extends FrameScripts {
    @Check("handlers")
    void handlers() {
        Why range = Why.because("A handler covers the instructions from its from up to, not including, its to.")
                .ask("Which one does the frame wait at?");
        Handler[] one = {handler(3, 5, RuntimeException.class, 10)};
        handledAt(range, 1, one, null);
        handledAt(range, 3, one, 10);
        handledAt(range, 5, one, null);
        Handler[] wide = {handler(1, 6, RuntimeException.class, 12)};
        handledAt(range, 1, wide, 12);
        handledAt(range, 5, wide, 12);

        Why order = Why.because("Take the first handler in the list that fits, whatever comes after it.");
        Handler[] nested = {
            handler(3, 4, RuntimeException.class, 10),
            handler(1, 6, RuntimeException.class, 12),
            handler(0, 9, RuntimeException.class, 10)
        };
        handledAt(order, 3, nested, 10);
        handledAt(order, 1, nested, 12);
        Why type = Why.because("A handler is for exceptions of its type and its subtypes.")
                .ask("What do you check about the type?");
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
        CallScript script = Script.because(
                        "After its handler a frame goes on as before, and you can raise something in it again.")
                .calls()
                .lookingAt(() -> picture(again));
        script.call("resume(frame, null)", () -> Interpreter.resume(again, null))
                .answers(new Signal.Yielded("listening"));
        for (RuntimeException raised : List.of(new IllegalStateException("one"), new IllegalStateException("two"))) {
            script.call("raise(frame, exception)", () -> Interpreter.raise(again, raised))
                    .answers(new Signal.Yielded("listening"))
                    .call("frame.state()", again::state)
                    .answers(State.SUSPENDED)
                    .call("frame.lastInstruction()", again::lastInstruction)
                    .answers(1)
                    .call("frame.load(\"last\")", () -> again.load("last"))
                    .answersItself("that exception", raised);
        }
        sideBySide();
    }

    private static void sideBySide() {
        RuntimeException raised = new IllegalStateException("raised");
        Code code = new Code(
                "code",
                List.of("name"),
                List.of(load("name"), YIELD, RETURN, store("caught"), load("name"), RETURN),
                List.of(new Handler(0, 3, IllegalStateException.class, 0, 3)));
        Frame one = new Frame(code, "one");
        Frame other = new Frame(code, "other");
        Script.because("Two frames of one code: what is raised in one of them is nothing to the other.")
                .ask("Do you keep anything outside the frame?")
                .calls()
                .call("resume(one, null)", () -> Interpreter.resume(one, null))
                .answers(new Signal.Yielded("one"))
                .call("resume(other, null)", () -> Interpreter.resume(other, null))
                .answers(new Signal.Yielded("other"))
                .call("raise(one, exception)", () -> Interpreter.raise(one, raised))
                .answers(new Signal.Returned("one"))
                .call("other.state()", other::state)
                .answers(State.SUSPENDED)
                .call("raise(other, exception)", () -> Interpreter.raise(other, raised))
                .answers(new Signal.Returned("other"));
        Frame inner = new Frame(code, "inner");
        Frame outer = new Frame(code(
                List.of(),
                value("begin"),
                new Instruction.Call(argument -> Interpreter.resume(inner, null)),
                POP,
                value("go on"),
                new Instruction.Call(argument -> Interpreter.raise(inner, raised)),
                RETURN));
        Script.because("A frame may run another one, and raise something in it: each has its own handlers.")
                .calls()
                .call("resume(outer, null), which runs inner", () -> Interpreter.resume(outer, null))
                .answers(new Signal.Returned(new Signal.Returned("inner")));
    }

    /** Waits at instruction 1, 3 or 5, is raised in there, and expects the code at this target, or none, to run. */
    private static void handledAt(Why because, int yield, Handler[] handlers, Integer target) {
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

    private static Handler handler(int from, int to, Class<? extends RuntimeException> type, int target) {
        return new Handler(from, to, type, 0, target);
    }
}
