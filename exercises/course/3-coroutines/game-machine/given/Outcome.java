/** What a game has to say after a play; while it only waits for the other player it says nothing, which is null. */
public sealed interface Outcome {
    /**
     * One of the two has won.
     *
     * @param player the winner, 0 or 1
     * @param play0 what player 0 had chosen
     * @param play1 what player 1 had chosen
     */
    record Win(int player, char play0, char play1) implements Outcome {}

    /**
     * Both had chosen the same.
     *
     * @param play0 what player 0 had chosen
     * @param play1 what player 1 had chosen
     */
    record Tie(char play0, char play1) implements Outcome {}

    /** The key is none of the three; it changes nothing. */
    record InvalidKey() implements Outcome {}
}
