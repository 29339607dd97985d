/**
 * Somebody who has come to play.
 *
 * @param name who it is
 * @param connection the line to the guest
 */
public record Guest(String name, Connection connection) {}
