package dev.yieldlings.cli.trace;

import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is to be seen of a trace: the steps around the first wrong turn, and the one that made the object.
 *
 * @param items in the trace's order
 * @param steps how many steps the trace has
 */
record Window(List<Item> items, int steps) {
    private static final int BEFORE = 5;
    private static final int AFTER = 2;
    /** How the worker tells of steps that it did not keep. */
    private static final Pattern NOT_KEPT =
            Pattern.compile("\u2026 (\\d{1,9}) more (?:as expected|not reached) \u2026");

    Window {
        items = List.copyOf(items);
    }

    static Window of(List<TraceStep> trace) {
        int turn = IntStream.range(0, trace.size())
                .filter(i -> trace.get(i).mark() == Mark.DIVERGED)
                .findFirst()
                .orElse(trace.size() - 1);
        int to = Math.min(trace.size(), turn + 1 + AFTER);
        OptionalInt making = Making.of(trace, turn);
        // Where objects have no names there is one at a time: what came before this one was made is another's story.
        boolean isNamed = !Making.object(trace.get(turn)).isEmpty();
        int from = Math.max(isNamed ? 0 : making.orElse(0), turn - BEFORE);
        List<Item> items = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < trace.size(); i++) {
            TraceStep step = trace.get(i);
            int count = count(step);
            boolean isShown = (i >= from && i < to) || making.orElse(-1) == i;
            if (isShown && count == 0) {
                items.add(new Item.Step(step, number));
            } else if (!items.isEmpty() && items.getLast() instanceof Item.Gap gap && gap.mark() == step.mark()) {
                items.set(items.size() - 1, new Item.Gap(gap.first(), gap.count() + Math.max(count, 1), gap.mark()));
            } else {
                items.add(new Item.Gap(number, Math.max(count, 1), step.mark()));
            }
            number += Math.max(count, 1);
        }
        items.replaceAll(item -> shownAfterAll(item, trace));
        return new Window(items, number - 1);
    }

    /** How many steps a step stands for that tells of some that were not kept; else 0. */
    private static int count(TraceStep step) {
        Matcher matcher = NOT_KEPT.matcher(step.call());
        return step.expected().isEmpty() && matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** To leave one single step out would save nothing. */
    private static Item shownAfterAll(Item item, List<TraceStep> trace) {
        if (item instanceof Item.Gap gap && gap.count() == 1) {
            int place = 1;
            for (TraceStep step : trace) {
                int count = count(step);
                if (place == gap.first() && count == 0) {
                    return new Item.Step(step, place);
                }
                place += Math.max(count, 1);
            }
        }
        return item;
    }
}
