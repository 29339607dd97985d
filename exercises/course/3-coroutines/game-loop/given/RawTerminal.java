/** A terminal whose mode can be changed. */
public interface RawTerminal {
    /** How the terminal is set at this moment; a value that only {@link #restore} understands. */
    Object attributes();

    /** Sets it to "cbreak" mode: each key can be read when it is pressed, and none is shown on the screen. */
    void cbreak();

    /**
     * Restores it.
     *
     * @param attributes what {@link #attributes} gave at that time
     */
    void restore(Object attributes);

    /**
     * Reads one key, and waits until there is one.
     *
     * @return the number of the key, 0 to 255, or -1 when no more can come
     */
    int read();
}
