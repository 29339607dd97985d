/** The guest has not moved in time. */
public final class Timeout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one. */
    public Timeout() {
        super("the guest has not moved in time");
    }
}
