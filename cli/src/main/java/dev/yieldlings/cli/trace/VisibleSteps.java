package dev.yieldlings.cli.trace;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The visible part of a trace: the steps around the diverging step, and the steps that made their objects.
 *
 * @param items the items in the trace's order
 * @param steps the number of calls in the trace
 * @param unseen the object that diverged, if the step that made it was not recorded; else empty
 */
record VisibleSteps(List<TraceItem> items, int steps, Optional<TracedObject> unseen) {
    private static final int BEFORE = 5;
    private static final int AFTER = 2;

    VisibleSteps {
        items = List.copyOf(items);
    }

    static VisibleSteps of(Trace trace) {
        List<Entry> entries = trace.entries();
        int turn = turn(entries);
        boolean[] isShown = shown(trace, turn);
        List<TraceItem> items = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < entries.size(); i++) {
            switch (entries.get(i)) {
                case Step step -> {
                    if (isShown[i]) {
                        items.add(new TraceItem.Shown(step, number));
                    } else {
                        leaveOut(items, number, step.times(), step.mark());
                    }
                    number += step.times();
                }
                case Entry.Elided(int count, Mark mark) -> {
                    leaveOut(items, number, count, mark);
                    number += count;
                }
            }
        }
        return new VisibleSteps(items, number - 1, unseen(trace, items));
    }

    private static Optional<TracedObject> unseen(Trace trace, List<TraceItem> items) {
        return trace.divergence()
                .flatMap(trace::object)
                .filter(object -> !object.making().isEmpty())
                .filter(object -> items.stream().noneMatch(item -> isMaking(item, object)));
    }

    private static boolean isMaking(TraceItem item, TracedObject object) {
        return item instanceof TraceItem.Shown(Step step, int _)
                && step.kind() == Kind.MAKE
                && step.object() == object.id();
    }

    private static int turn(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Step step && step.mark() == Mark.DIVERGED) {
                return i;
            }
        }
        return entries.size() - 1;
    }

    private static boolean[] shown(Trace trace, int turn) {
        List<Entry> entries = trace.entries();
        boolean[] isShown = new boolean[entries.size()];
        Map<Integer, Integer> makings = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Step step && step.kind() == Kind.MAKE && step.reached()) {
                makings.put(step.object(), i);
            }
        }
        int from = Math.max(0, turn - BEFORE);
        if (turn >= 0 && entries.get(turn) instanceof Step step && isUnnamed(trace, step)) {
            // Unnamed objects exist one at a time: the steps before this object was made belong to another object.
            from = Math.max(from, Math.min(turn, makings.getOrDefault(step.object(), 0)));
        }
        for (int i = from; i < Math.min(entries.size(), turn + 1 + AFTER); i++) {
            isShown[i] = true;
            if (i <= turn && entries.get(i) instanceof Step step && makings.containsKey(step.object())) {
                isShown[makings.get(step.object())] = true;
            }
        }
        showLoneOnes(entries, isShown);
        return isShown;
    }

    private static boolean isUnnamed(Trace trace, Step step) {
        return trace.object(step)
                .map(TracedObject::name)
                .filter(String::isEmpty)
                .isPresent();
    }

    /** Shows a hidden step if it is the only one between two shown ones, since a gap would take as much room. */
    private static void showLoneOnes(List<Entry> entries, boolean[] isShown) {
        for (int i = 0; i < entries.size(); i++) {
            boolean isBetween = (i == 0 || isShown[i - 1]) && (i == entries.size() - 1 || isShown[i + 1]);
            isShown[i] |= isBetween && entries.get(i) instanceof Step;
        }
    }

    private static void leaveOut(List<TraceItem> items, int number, int count, Mark mark) {
        if (!items.isEmpty() && items.getLast() instanceof TraceItem.Gap gap && gap.mark() == mark) {
            items.set(items.size() - 1, new TraceItem.Gap(gap.first(), gap.count() + count, mark));
        } else {
            items.add(new TraceItem.Gap(number, count, mark));
        }
    }
}
