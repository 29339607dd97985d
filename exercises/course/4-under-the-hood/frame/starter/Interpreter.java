/** Runs frames. */
public final class Interpreter {
    private Interpreter() {}

    /**
     * Runs a frame from where it is to its next yield or its return.
     *
     * @throws IllegalStateException if it is CLOSED
     * @throws dev.yieldlings.kit.AlreadyExecutingException if it is RUNNING
     */
    public static Signal evaluate(Frame frame) {
        throw new UnsupportedOperationException("evaluate is not written yet");
    }
}
