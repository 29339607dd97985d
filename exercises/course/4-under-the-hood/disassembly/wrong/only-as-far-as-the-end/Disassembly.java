import dev.yieldlings.kit.State;
import java.util.ArrayList;
import java.util.List;

public final class Disassembly {
    private Disassembly() {}

    public static boolean isGenerator(Code code) {
        for (Instruction instruction : code.instructions()) {
            if (instruction instanceof Instruction.Yield) {
                return true;
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
            if (instruction instanceof Instruction.Return) {
                break;
            }
            index++;
        }
        return lines;
    }
}
