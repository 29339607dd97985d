package dev.yieldlings.trace.recording;

import java.util.ArrayList;
import java.util.List;

/**
 * What a learner's code does to the suite's own objects (sources, functions, logs), in the order in which it happens.
 *
 * <p>Of very many events only the first are kept.
 */
public final class Journal {
    private static final int MOST_KEPT = 100_000;

    private final List<Event> events = new ArrayList<>();

    /**
     * Something that happened.
     *
     * @param actor the suite's object that it was done to
     * @param text what was done, as a trace shows it
     * @param given what the object was given, as a learner would write it; the text where nothing was
     */
    public record Event(Object actor, String text, String given) {}

    Journal() {}

    /** Notes an event. */
    public void note(Object actor, String text) {
        note(actor, text, text);
    }

    /** Notes that something was given to an object of the suite's. */
    public void note(Object actor, String text, String given) {
        if (events.size() < MOST_KEPT) {
            events.add(new Event(actor, text, given));
        }
    }

    /** How much has happened so far: the place to ask {@link #since} from. */
    public int mark() {
        return events.size();
    }

    /** What has happened since the mark. */
    public List<Event> since(int mark) {
        return List.copyOf(events.subList(mark, events.size()));
    }
}
