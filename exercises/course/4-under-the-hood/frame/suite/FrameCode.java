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
}
