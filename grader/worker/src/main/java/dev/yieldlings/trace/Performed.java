package dev.yieldlings.trace;

import dev.yieldlings.trace.outcome.Outcome;
import dev.yieldlings.trace.recording.Journal.Event;
import dev.yieldlings.trace.recording.Recorder;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A call that was made, and all that is known of it.
 *
 * @param outcome what it came to
 * @param before the state before; empty where there is none
 * @param after the state after; empty likewise
 * @param printed the lines that were printed
 * @param events what was done to the suite's own objects
 * @param stepsUsed how many steps of the learner's code it took
 */
record Performed(
        Outcome outcome, String before, String after, List<String> printed, List<Event> events, long stepsUsed) {
    /** Before the first call. */
    static final Performed NOTHING = notReached();

    Performed {
        printed = List.copyOf(printed);
        events = List.copyOf(events);
    }

    /** A call that is not made, for an earlier one went wrong. */
    static Performed notReached() {
        return new Performed(new Outcome.NotReached(), "", "", List.of(), List.of(), 0);
    }

    /** Makes the call. */
    static Performed of(Recorder recorder, Callable<?> action, Supplier<String> state) {
        String before = state.get();
        int printMark = recorder.printout().mark();
        int eventMark = recorder.journal().mark();
        long stepsBefore = recorder.stepsUsed();
        Outcome outcome = Outcome.orLimitOf(action);
        long steps = recorder.stepsUsed() - stepsBefore;
        List<String> printed = recorder.printout().linesSince(printMark);
        List<Event> events = recorder.journal().since(eventMark);
        String after = outcome instanceof Outcome.Limited ? "" : state.get();
        return new Performed(outcome, before, after, printed, events, steps);
    }

    List<String> eventTexts() {
        return events.stream().map(Event::text).toList();
    }

    /** What an actor was given, without its name. */
    @SuppressWarnings("ReferenceEquality") // the very object, not one that equals it
    List<String> eventsOf(Object actor) {
        String name = actor + "(";
        return events.stream()
                .filter(event -> event.actor() == actor)
                .map(event -> event.text().startsWith(name)
                        ? event.text().substring(name.length(), event.text().length() - 1)
                        : event.text())
                .toList();
    }
}
