import java.util.List;

/** Shows what is in a function's code, and where in it a frame is. */
public final class Disassembly {
    private Disassembly() {}

    /** Whether the code is a generator function's. */
    public static boolean isGenerator(Code code) {
        throw new UnsupportedOperationException("isGenerator is not written yet");
    }

    /** The frame's code, a line for each instruction, with an arrow at the one that it would go on with. */
    public static List<String> listing(Frame frame) {
        throw new UnsupportedOperationException("listing is not written yet");
    }
}
