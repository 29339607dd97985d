import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.List;
import java.util.Map;

class SuspensionSuite extends FrameCode {
    @Check("suspends")
    void suspends() {
        Frame frame = frame(value("first"), YIELD, POP, value("end"), RETURN);
        Script.because("A yield stops the frame and returns what it pops: SUSPENDED, with its own index noted.")
                .calls()
                .call("frame.state()", frame::state)
                .answers(State.CREATED)
                .call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .answers(new Signal.Yielded("first"))
                .call("frame.state()", frame::state)
                .answers(State.SUSPENDED)
                .call("frame.lastInstruction()", frame::lastInstruction)
                .answers(1)
                .because("The yielded value was popped; push nothing before the frame goes on.")
                .call("frame.stack()", frame::stack)
                .answers(List.of());
        Frame nothing = frame(value(null), YIELD, RETURN);
        Script.because("Null is a value like any other: a frame may yield it and return it.")
                .calls()
                .lookingAt(() -> picture(nothing))
                .call("evaluate(frame)", () -> Interpreter.evaluate(nothing))
                .answers(new Signal.Yielded(null))
                .call("frame.state()", nothing::state)
                .answers(State.SUSPENDED);
        Frame busy = frame(load("n"), value(5), store("x"), value("waits"), YIELD, RETURN);
        Script.because("At a yield the frame keeps its variables and everything else on its stack.")
                .calls()
                .lookingAt(() -> picture(busy))
                .call("evaluate(frame)", () -> Interpreter.evaluate(busy))
                .answers(new Signal.Yielded("waits"))
                .call("frame.stack()", busy::stack)
                .answers(List.of(7))
                .call("frame.locals()", busy::locals)
                .answers(Map.of("n", 7, "x", 5));
    }

    @Check("resumes")
    void resumes() {
        Frame frame = frame(
                load("n"),
                YIELD, // 1
                POP,
                load("n"),
                value(1),
                ADD,
                store("n"),
                load("n"),
                YIELD, // 8
                POP,
                load("n"),
                value(2),
                ADD,
                store("m"),
                load("m"),
                YIELD, // 15
                RETURN);
        CallScript script = Script.because("This code yields n, then adds 1 and yields that, then adds 2.")
                .ask("It goes on after the yield where it stopped, with its old variables: where do you begin if "
                        + "a frame is not new?")
                .calls()
                .lookingAt(() -> picture(frame));
        int[] places = {1, 8, 15};
        List<Map<String, Integer>> locals = List.of(Map.of("n", 7), Map.of("n", 8), Map.of("n", 8, "m", 10));
        int[] values = {7, 8, 10};
        for (int i = 0; i < 3; i++) {
            script.call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                    .answers(new Signal.Yielded(values[i]))
                    .call("frame.state()", frame::state)
                    .answers(State.SUSPENDED)
                    .call("frame.lastInstruction()", frame::lastInstruction)
                    .answers(places[i])
                    .call("frame.locals()", frame::locals)
                    .answers(locals.get(i));
        }
        script.call("evaluate(frame)", () -> Interpreter.evaluate(frame))
                .answers(new Signal.Returned(null))
                .call("frame.state()", frame::state)
                .answers(State.CLOSED)
                .call("frame.stack()", frame::stack)
                .answers(List.of());

        IllegalStateException thrown = new IllegalStateException("thrown by the code");
        Frame failing = frame(value("wait"), YIELD, POP, value(thrown), RAISE, RETURN);
        Script.because("What the code throws after a yield comes out of the evaluate that runs it.")
                .calls()
                .lookingAt(() -> picture(failing))
                .call("evaluate(frame)", () -> Interpreter.evaluate(failing))
                .answers(new Signal.Yielded("wait"))
                .call("evaluate(frame)", () -> Interpreter.evaluate(failing))
                .raises(thrown)
                .call("frame.state()", failing::state)
                .answers(State.CLOSED);

        Frame sum = frame(value(40), value("wait"), YIELD, store("got"), value(2), ADD, RETURN);
        Script.because("Two things are on the stack when this frame goes on: what was there before the yield, and "
                        + "on top of it the value of the yield itself, which is null.")
                .calls()
                .lookingAt(() -> picture(sum))
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
                .lookingAt(() -> picture(twice))
                .call("evaluate(frame)", () -> Interpreter.evaluate(twice))
                .answers(new Signal.Yielded(1))
                .call("evaluate(frame)", () -> Interpreter.evaluate(twice))
                .answers(new Signal.Yielded(null))
                .call("evaluate(frame)", () -> Interpreter.evaluate(twice))
                .answers(new Signal.Returned(null));
    }
}
