/**
 * A key that a player has pressed.
 *
 * @param player 0 or 1
 * @param key the key: 'r', 'p' and 's' are plays, all others mean nothing in this game
 */
public record Play(int player, char key) {}
