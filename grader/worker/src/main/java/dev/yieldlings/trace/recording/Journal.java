package dev.yieldlings.trace.recording;

import java.util.ArrayList;
import java.util.List;

/**
 * Records the calls of a learner's code on the suite's own objects (sources, functions, logs), in order.
 *
 * <p>If there are very many, only the first are kept.
 */
public final class Journal {
    private static final int MOST_KEPT = 100_000;

    private final List<Event> events = new ArrayList<>();

    /**
     * A recorded event.
     *
     * @param actor the suite's object
     * @param text the event as a trace shows it
     * @param given the value that was passed to the object, as a learner would write it; if there is none, the text
     */
    public record Event(Object actor, String text, String given) {}

    Journal() {}

    /** Records an event. */
    public void note(Object actor, String text) {
        note(actor, text, text);
    }

    /** Records that a value was passed to an object of the suite. */
    public void note(Object actor, String text, String given) {
        if (events.size() < MOST_KEPT) {
            events.add(new Event(actor, text, given));
        }
    }

    /** Returns the number of events so far, as a mark for {@link #since}. */
    public int mark() {
        return events.size();
    }

    /** Returns the events since the mark. */
    public List<Event> since(int mark) {
        return List.copyOf(events.subList(mark, events.size()));
    }
}
