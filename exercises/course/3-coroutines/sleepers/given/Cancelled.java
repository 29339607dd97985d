/** Raised in a task that was cancelled. */
public class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Has no message. */
    public Cancelled() {}
}
