import dev.yieldlings.kit.State;
import java.util.ArrayList;
import java.util.List;

/** Shows what is in a function's code, and where in it a frame is. */
public final class Disassembly {
    private Disassembly() {}

    /** Whether the code is a generator function's. */
    public static boolean isGenerator(Code code) {
        for (Instruction instruction : code.instructions()) {
            if (instruction instanceof Instruction.Yield) {
                return true;
            }
        }
        return false;
    }

    /** The frame's code, a line for each instruction, with an arrow at the one that it would go on with. */
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
