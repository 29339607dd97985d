package dev.yieldlings.trace.recording;

import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
import java.util.List;

/** Limits how much output and how many events a step records. */
public final class Bounds {
    private static final int LINES = 50;
    private static final int SAME_BEFORE = 10;

    private Bounds() {}

    /** Returns the first lines, each shortened like a value. */
    public static Lines lines(List<String> all) {
        return all.isEmpty()
                ? Lines.NONE
                : new Lines(all.stream().limit(LINES).map(Values::shorten).toList(), Math.max(0, all.size() - LINES));
    }

    /**
     * Returns the part of a list around the position at which it differs from another list, and counts the rest.
     *
     * @param difference the first position that differs; 0 if there is none
     */
    public static List<String> around(int difference, List<String> all) {
        if (all.size() <= LINES) {
            return all.stream().map(Values::shorten).toList();
        }
        int from = Math.min(Math.max(0, difference - SAME_BEFORE), all.size());
        int to = Math.min(all.size(), from + LINES);
        List<String> part = new ArrayList<>();
        if (from > 0) {
            part.add("…(" + from + " more)");
        }
        all.subList(from, to).stream().map(Values::shorten).forEach(part::add);
        if (to < all.size()) {
            part.add("…(" + (all.size() - to) + " more)");
        }
        return part;
    }

    /**
     * Returns the first position at which two lists differ, or the shorter one's length if the other starts with it.
     */
    public static int difference(List<String> one, List<String> other) {
        int place = 0;
        while (place < one.size() && place < other.size() && one.get(place).equals(other.get(place))) {
            place++;
        }
        return place;
    }
}
