/** Where lines for the players go. */
public interface Output {
    /**
     * Says something.
     *
     * @param player to whom: 0, 1, or null for both
     * @param text one line, without its end
     */
    void say(Integer player, String text);
}
