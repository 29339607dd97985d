/**
 * Two values side by side; each may be null.
 *
 * @param first the one that came first
 * @param second the one after it
 * @param <T> what both of them are
 */
public record Pair<T>(T first, T second) {}
