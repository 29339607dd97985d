/** The terminal of player 0. */
public interface Console extends RawTerminal {
    /** Writes a line, and ends it. */
    void println(String line);
}
