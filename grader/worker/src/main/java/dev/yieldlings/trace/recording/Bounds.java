package dev.yieldlings.trace.recording;

import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a step records within bounds, however much a learner's code prints or does in it. */
public final class Bounds {
    private static final int LINES = 50;
    private static final int SAME_BEFORE = 10;

    private Bounds() {}

    /** The first lines of all, each no longer than a value is shown. */
    public static Lines lines(List<String> all) {
        return all.isEmpty()
                ? Lines.NONE
                : new Lines(all.stream().limit(LINES).map(Values::shorten).toList(), Math.max(0, all.size() - LINES));
    }

    /**
     * The part of a list around the place where it differs from another.
     *
     * @param difference the first place that differs; 0 if none does
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

    /** The first place at which two lists differ; their common length where one begins the other. */
    public static int difference(List<String> one, List<String> other) {
        int place = 0;
        while (place < one.size() && place < other.size() && one.get(place).equals(other.get(place))) {
            place++;
        }
        return place;
    }
}
