/** What the game machine asks of whoever runs it. */
public enum Response {
    /** Nobody is playing: show a guest who is still there to the door, and wait for the next one. */
    WAITING,
    /** A game is on; all is well. */
    PLAY,
    /** The guest has made a move: nobody waits for the guest now. */
    DISABLE_TIMEOUT,
    /** A game begins: from now on the guest is waited for, and the time begins anew. */
    RESET_TIMEOUT
}
