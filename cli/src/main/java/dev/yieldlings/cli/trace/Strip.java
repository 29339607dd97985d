package dev.yieldlings.cli.trace;

import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The state changes of one object, in order.
 *
 * @param name the name that the suite gave the object; empty if it has none
 * @param transitions at least one transition
 */
record Strip(String name, List<Transition> transitions) {
    Strip {
        transitions = List.copyOf(transitions);
    }

    /** Returns the strips of a trace up to the diverging step; empty if that step's object has no states. */
    static List<Strip> of(Trace trace) {
        Map<Integer, List<Transition>> strips = new LinkedHashMap<>();
        for (Step step : trace.steps()) {
            if (step.object() == TracedObject.NONE || !step.reached()) {
                continue;
            }
            boolean hasStates =
                    !step.before().state().isEmpty() && !step.after().state().isEmpty();
            if (step.kind() != Kind.MAKE && step.kind() != Kind.QUESTION && hasStates) {
                add(strips.computeIfAbsent(step.object(), object -> new ArrayList<>()), Transition.of(step));
            }
            if (step.mark() == Mark.DIVERGED) {
                return hasStates && step.kind() != Kind.QUESTION ? shown(trace, strips, step) : List.of();
            }
        }
        return List.of();
    }

    /**
     * Keeps the strip of the object that diverged. If it has a name, the strips of all other named objects stay
     * too.
     */
    private static List<Strip> shown(Trace trace, Map<Integer, List<Transition>> strips, Step wrong) {
        boolean isNamed = !name(trace, wrong.object()).isEmpty();
        return strips.entrySet().stream()
                .filter(entry -> entry.getKey() == wrong.object()
                        || (isNamed && !name(trace, entry.getKey()).isEmpty()))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Strip(name(trace, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String name(Trace trace, int id) {
        return trace.objects().stream()
                .filter(object -> object.id() == id)
                .map(TracedObject::name)
                .findFirst()
                .orElse("");
    }

    private static void add(List<Transition> strip, Transition next) {
        if (!strip.isEmpty() && !strip.getLast().to().equals(next.from())) {
            strip.add(Transition.unseen(strip.getLast().to(), next.from()));
        }
        if (next.isQuestion() && !next.isWrong()) {
            return;
        }
        if (!strip.isEmpty() && strip.getLast().folds(next)) {
            strip.add(strip.removeLast().and(next));
        } else {
            strip.add(next);
        }
    }
}
