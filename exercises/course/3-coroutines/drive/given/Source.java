/** Where something can come from. */
public enum Source {
    /** The terminal of player 0: a key can be read. */
    CONSOLE,
    /** The server: a guest can be accepted. */
    SERVER,
    /** The connection of player 1: a byte can be read, or the end. */
    GUEST
}
