/** Runs frames, and takes what is sent and thrown to them. */
public final class Interpreter {
    private Interpreter() {}

    /**
     * Runs a frame to its next yield or its return; the yield where it waits has the sent value.
     *
     * @throws dev.yieldlings.kit.NotPrimedException if it is CREATED and the value is not null
     * @throws IllegalStateException if it is CLOSED
     * @throws dev.yieldlings.kit.AlreadyExecutingException if it is RUNNING
     */
    public static Signal resume(Frame frame, Object sent) {
        throw new UnsupportedOperationException("resume is not written yet");
    }

    /**
     * Runs a frame to its next yield or its return; the yield where it waits throws the exception.
     *
     * @throws IllegalStateException if it is CLOSED
     * @throws dev.yieldlings.kit.AlreadyExecutingException if it is RUNNING
     */
    public static Signal raise(Frame frame, RuntimeException exception) {
        throw new UnsupportedOperationException("raise is not written yet");
    }
}
