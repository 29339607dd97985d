import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
import java.util.List;

/** How the checks write code for a frame, and look at what has become of the frame. */
abstract class FrameScripts {
    static final Instruction ADD = new Instruction.Add();
    static final Instruction LESS = new Instruction.Less();
    static final Instruction POP = new Instruction.Pop();
    static final Instruction YIELD = new Instruction.Yield();
    static final Instruction RETURN = new Instruction.Return();
    static final Instruction RAISE = new Instruction.Raise();

    /** x = yield 0; while True: x = yield x + 1. */
    static final Code ADDS_ONE = code(
            List.of(),
            value(0),
            YIELD, // 1
            store("x"), // 2
            load("x"),
            value(1),
            ADD,
            YIELD, // 6
            new Instruction.Jump(2));

    static void unchanged(CallScript script, Frame frame, State state, int last, List<Object> stack) {
        script.call("frame.state()", frame::state)
                .answers(state)
                .call("frame.lastInstruction()", frame::lastInstruction)
                .answers(last)
                .call("frame.stack()", frame::stack)
                .answers(stack);
    }

    static Code code(List<String> parameters, Instruction... instructions) {
        return new Code("code", parameters, List.of(instructions));
    }

    static Instruction value(Object value) {
        return new Instruction.Const(value);
    }

    static Instruction load(String name) {
        return new Instruction.Load(name);
    }

    static Instruction store(String name) {
        return new Instruction.Store(name);
    }

    /** What a learner sees of a frame where a step goes wrong. */
    static Moment.Frame picture(Frame frame) {
        List<Local> locals = new ArrayList<>();
        frame.locals().forEach((name, value) -> locals.add(new Local(name, Values.show(value))));
        return new Moment.Frame(
                frame.code().instructions().stream().map(Instruction::toString).toList(),
                frame.state() == State.CLOSED ? -1 : frame.lastInstruction() + 1,
                frame.stack().stream().map(Values::show).toList(),
                locals,
                frame.code().handlers().stream().map(FrameScripts::handler).toList());
    }

    private static String handler(Handler handler) {
        return handler.from() + " to " + handler.to() + ", " + handler.type().getSimpleName() + ", depth "
                + handler.depth() + ", goes on at " + handler.target();
    }
}
