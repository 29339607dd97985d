package dev.yieldlings.trace.recording;

import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The steps of a check: of very many, the first and the last before the wrong turn, and some that were not reached. */
final class StepList {
    private static final int KEPT_AT_EACH_END = 60;
    private static final int KEPT_NOT_REACHED = 20;

    private final List<TraceStep> first = new ArrayList<>();
    private final Deque<TraceStep> last = new ArrayDeque<>();
    private final List<TraceStep> notReached = new ArrayList<>();
    private int dropped;
    private int droppedNotReached;

    void add(TraceStep step) {
        if (!step.reached()) {
            addNotReached(step);
        } else if (first.size() < KEPT_AT_EACH_END) {
            first.add(step);
        } else {
            last.addLast(step);
            if (last.size() > KEPT_AT_EACH_END) {
                last.removeFirst();
                dropped++;
            }
        }
    }

    private void addNotReached(TraceStep step) {
        if (notReached.size() < KEPT_NOT_REACHED) {
            notReached.add(step);
        } else {
            droppedNotReached++;
        }
    }

    void replaceLast(TraceStep step) {
        if (!notReached.isEmpty()) {
            if (droppedNotReached == 0) {
                notReached.set(notReached.size() - 1, step);
            }
        } else if (last.isEmpty()) {
            first.set(first.size() - 1, step);
        } else {
            last.removeLast();
            last.addLast(step);
        }
    }

    TraceStep last() {
        if (!notReached.isEmpty()) {
            return notReached.getLast();
        }
        return last.isEmpty() ? first.getLast() : last.getLast();
    }

    List<TraceStep> all() {
        List<TraceStep> steps = new ArrayList<>(first);
        if (dropped > 0) {
            steps.add(gap(dropped, " more as expected", Mark.AS_EXPECTED));
        }
        steps.addAll(last);
        steps.addAll(notReached);
        if (droppedNotReached > 0) {
            steps.add(gap(droppedNotReached, " more not reached", Mark.NOT_REACHED));
        }
        return steps;
    }

    private static TraceStep gap(int count, String what, Mark mark) {
        return new TraceStep("… " + count + what + " …", "", "", "", "", List.of(), List.of(), 0, mark);
    }
}
