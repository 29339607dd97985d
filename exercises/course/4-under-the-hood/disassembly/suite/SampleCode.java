import java.util.List;
import java.util.NoSuchElementException;

/** Code to look at. */
final class SampleCode {
    static final Instruction YIELD = new Instruction.Yield();
    static final Instruction RETURN = new Instruction.Return();
    static final Instruction POP = new Instruction.Pop();

    /** def gen_107(): yield 1; yield 0; yield 7. */
    static final Code GEN_107 =
            code(value(1), YIELD, POP, value(0), YIELD, POP, value(7), YIELD, POP, value(null), RETURN);

    /** Listens, tells of what it hears, and has a handler inside of another one. */
    static final Code LISTENER = new Code(
            "listener",
            List.of("name"),
            List.of(
                    new Instruction.Load("name"),
                    YIELD, // 1
                    new Instruction.Store("heard"),
                    new Instruction.Jump(0),
                    new Instruction.Store("problem"), // 4
                    new Instruction.Jump(0),
                    RETURN),
            List.of(
                    new Handler(1, 3, NoSuchElementException.class, 0, 4),
                    new Handler(0, 4, IllegalStateException.class, 0, 4),
                    new Handler(1, 2, RuntimeException.class, 1, 6)));

    private SampleCode() {}

    static Code code(Instruction... instructions) {
        return new Code("code", List.of(), List.of(instructions));
    }

    static Instruction value(Object value) {
        return new Instruction.Const(value);
    }
}
