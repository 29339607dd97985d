import dev.yieldlings.kit.State;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
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

    /** What a learner sees of a frame where a step goes wrong. */
    static Moment.Frame picture(Frame frame) {
        List<Local> locals = new ArrayList<>();
        frame.locals().forEach((name, value) -> locals.add(new Local(name, Values.show(value))));
        return new Moment.Frame(
                frame.code().instructions().stream().map(Instruction::toString).toList(),
                frame.state() == State.CLOSED ? -1 : frame.lastInstruction() + 1,
                frame.stack().stream().map(Values::show).toList(),
                locals,
                frame.code().handlers().stream().map(SampleCode::handler).toList());
    }

    private static String handler(Handler handler) {
        return handler.from() + " to " + handler.to() + ", " + handler.type().getSimpleName() + ", depth "
                + handler.depth() + ", goes on at " + handler.target();
    }
}
