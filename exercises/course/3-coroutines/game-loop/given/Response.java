/** What the game machine asks its caller to do. */
public enum Response {
    /** Nobody is playing: show out a guest who is still there, and wait for the next one. */
    WAITING,
    /** A game is on; all is well. */
    PLAY,
    /** The guest has made a move: nobody waits for the guest now. */
    DISABLE_TIMEOUT,
    /** A game begins: now the guest has to move, and the time starts again. */
    RESET_TIMEOUT
}
