import dev.yieldlings.kit.State;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
import java.util.List;

/** How the checks write code for a frame. */
abstract class FrameCode {
    static final Instruction ADD = new Instruction.Add();
    static final Instruction LESS = new Instruction.Less();
    static final Instruction POP = new Instruction.Pop();
    static final Instruction YIELD = new Instruction.Yield();
    static final Instruction RETURN = new Instruction.Return();
    static final Instruction RAISE = new Instruction.Raise();

    /** A range in the instructions of this machine: yields start, start + 1, ... before end. */
    static final Code RANGE = new Code(
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

    static Frame frame(Instruction... instructions) {
        return new Frame(new Code("code", List.of("n"), List.of(instructions)), 7);
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
                frame.code().handlers().stream().map(FrameCode::handler).toList());
    }

    private static String handler(Handler handler) {
        return handler.from() + " to " + handler.to() + ", " + handler.type().getSimpleName() + ", depth "
                + handler.depth() + ", goes on at " + handler.target();
    }
}
