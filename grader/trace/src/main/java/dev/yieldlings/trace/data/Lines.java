package dev.yieldlings.trace.data;

import java.util.List;

/**
 * Lines of text of which only the first are kept.
 *
 * @param kept those that are kept, in order
 * @param dropped how many more there were
 */
public record Lines(List<String> kept, int dropped) {
    /** None. */
    public static final Lines NONE = new Lines(List.of(), 0);

    public Lines {
        kept = List.copyOf(kept);
    }

    /** All of these. */
    public static Lines of(List<String> all) {
        return all.isEmpty() ? NONE : new Lines(all, 0);
    }

    /** The first of these, up to a number. */
    public static Lines of(List<String> all, int most) {
        return all.size() <= most ? of(all) : new Lines(all.subList(0, most), all.size() - most);
    }

    /** Whether there were none. */
    public boolean isEmpty() {
        return kept.isEmpty() && dropped == 0;
    }
}
