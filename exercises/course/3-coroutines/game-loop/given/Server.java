import java.io.IOException;

/** The door at which guests arrive. */
public interface Server {
    /**
     * Lets one guest in, and waits until there is one.
     *
     * @throws IOException if the door is broken or closed
     */
    Guest accept() throws IOException;
}
