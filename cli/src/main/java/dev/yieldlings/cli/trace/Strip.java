package dev.yieldlings.cli.trace;

import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of one object, in order.
 *
 * @param name what the suite calls the object; empty where it has no name
 * @param transitions at least one
 */
record Strip(String name, List<Transition> transitions) {
    /** The strips of a trace up to its first wrong turn; none where the object that took it has no states. */
    static List<Strip> of(List<TraceStep> trace) {
        Map<String, List<Transition>> strips = new LinkedHashMap<>();
        for (TraceStep step : trace) {
            if (Making.isOne(step)) {
                strips.remove(Making.name(step));
            } else if (!step.before().isEmpty() && !step.after().isEmpty()) {
                add(strips.computeIfAbsent(Making.object(step), name -> new ArrayList<>()), step);
            }
            if (step.mark() == Mark.DIVERGED) {
                return step.after().isEmpty() ? List.of() : shown(strips, Making.object(step));
            }
        }
        return List.of();
    }

    private static List<Strip> shown(Map<String, List<Transition>> strips, String turned) {
        return strips.entrySet().stream()
                .filter(entry -> entry.getKey().equals(turned)
                        || (!turned.isEmpty() && !entry.getKey().isEmpty()))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Strip(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static void add(List<Transition> strip, TraceStep step) {
        Transition next = Transition.of(step);
        boolean isOther = !strip.isEmpty() && !strip.getLast().to().equals(next.from());
        if (isOther && Making.object(step).isEmpty()) {
            // Without names, a state that does not follow from the one before tells that this is another object.
            strip.clear();
        } else if (isOther) {
            strip.add(new Transition("", 1, strip.getLast().to(), next.from(), false, ""));
        }
        if (next.isQuestion() && !next.isTurn()) {
            return;
        }
        if (!strip.isEmpty() && strip.getLast().folds(next)) {
            strip.set(strip.size() - 1, strip.getLast().again());
        } else {
            strip.add(next);
        }
    }
}
