import dev.yieldlings.kit.State;
import java.util.ArrayList;
import java.util.List;

public final class Disassembly {
    private Disassembly() {}

    public static boolean isGenerator(Code code) {
        Frame frame = new Frame(code, new Object[code.parameters().size()]);
        for (int index = 0; index < code.instructions().size(); index++) {
            switch (code.instructions().get(index)) {
                case Instruction.Yield() -> {
                    return true;
                }
                case Instruction.Const(Object value) -> frame.push(value);
                case Instruction.Load(String name) -> frame.push(frame.load(name));
                case Instruction.Store(String name) -> frame.store(name, frame.pop());
                case Instruction.Call(var function) -> frame.push(function.apply(frame.pop()));
                case Instruction.Pop(), Instruction.Return() -> frame.pop();
                default -> {}
            }
        }
        return false;
    }

    public static List<String> listing(Frame frame) {
        List<String> lines = new ArrayList<>();
        int index = 0;
        for (Instruction instruction : frame.code().instructions()) {
            boolean next = frame.state() != State.CLOSED && index == frame.lastInstruction() + 1;
            StringBuilder line = new StringBuilder(String.format("%-4s%3d %s", next ? "-->" : "", index, instruction));
            for (Handler handler : frame.code().handlers()) {
                if (handler.from() <= index && index < handler.to()) {
                    line.append(" [")
                            .append(handler.type().getSimpleName())
                            .append(" -> ")
                            .append(handler.target())
                            .append(']');
                }
            }
            lines.add(line.toString());
            index++;
        }
        return lines;
    }
}
