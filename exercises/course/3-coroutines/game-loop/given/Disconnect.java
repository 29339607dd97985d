/** The guest has gone away. */
public final class Disconnect extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one. */
    public Disconnect() {
        super("the guest has gone away");
    }
}
