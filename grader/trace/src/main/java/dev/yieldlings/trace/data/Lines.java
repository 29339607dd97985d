package dev.yieldlings.trace.data;

import java.util.List;

/**
 * Lines of text, of which only the first are kept.
 *
 * @param kept the kept lines, in order
 * @param dropped the number of other lines
 */
public record Lines(List<String> kept, int dropped) {
    /** No lines. */
    public static final Lines NONE = new Lines(List.of(), 0);

    public Lines {
        kept = List.copyOf(kept);
    }

    /** Returns all these lines. */
    public static Lines of(List<String> all) {
        return all.isEmpty() ? NONE : new Lines(all, 0);
    }

    /** Returns the first of these lines, up to a number, and counts the others. */
    public static Lines of(List<String> all, int most) {
        return all.size() <= most ? of(all) : new Lines(all.subList(0, most), all.size() - most);
    }

    /** Returns whether there were no lines. */
    public boolean isEmpty() {
        return kept.isEmpty() && dropped == 0;
    }
}
