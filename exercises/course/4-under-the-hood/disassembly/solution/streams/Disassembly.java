import dev.yieldlings.kit.State;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows what is in a function's code, and where in it a frame is. */
public final class Disassembly {
    private Disassembly() {}

    /** Whether the code is a generator function's. */
    public static boolean isGenerator(Code code) {
        return code.instructions().stream().anyMatch(Instruction.Yield.class::isInstance);
    }

    /** The frame's code, a line for each instruction, with an arrow at the one that it would go on with. */
    public static List<String> listing(Frame frame) {
        List<Instruction> instructions = frame.code().instructions();
        int next = frame.state() == State.CLOSED ? -1 : frame.lastInstruction() + 1;
        return IntStream.range(0, instructions.size())
                .mapToObj(i -> String.format("%-4s%3d %s", i == next ? "-->" : "", i, instructions.get(i))
                        + covered(i, frame.code().handlers()))
                .toList();
    }

    private static String covered(int index, List<Handler> handlers) {
        return handlers.stream()
                .filter(handler -> handler.from() <= index && index < handler.to())
                .map(handler -> " [" + handler.type().getSimpleName() + " -> " + handler.target() + "]")
                .collect(Collectors.joining());
    }
}
