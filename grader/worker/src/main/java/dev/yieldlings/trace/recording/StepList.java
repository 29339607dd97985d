package dev.yieldlings.trace.recording;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The steps of a check, which may be thousands. The last ones are kept unchanged, because they show what went wrong.
 * Before them, equal calls in a row become one step with a count, and if there are still too many steps, some are only
 * counted.
 */
final class StepList {
    private static final int KEPT_AS_THEY_ARE = 24;
    private static final int KEPT_BEFORE = 24;
    private static final int KEPT_WHEN_PASSED = 6;
    private static final int KEPT_NOT_REACHED = 24;
    private static final int OUTCOMES_OF_A_RUN = 3;

    private final List<Step> before = new ArrayList<>();
    private int elided;
    private final Deque<Step> last = new ArrayDeque<>();
    private final List<Step> notReached = new ArrayList<>();
    private int elidedNotReached;

    void add(Step step) {
        if (!step.reached()) {
            addNotReached(step);
            return;
        }
        last.addLast(step);
        if (last.size() > KEPT_AS_THEY_ARE) {
            fold(before, last.removeFirst());
            if (before.size() > KEPT_BEFORE) {
                elided += removeOne(before);
            }
        }
    }

    /**
     * Removes a step from the middle and returns how many calls it stands for. Keeps steps that create an object, if it
     * can, because later steps refer to it.
     */
    private static int removeOne(List<Step> steps) {
        int middle = steps.size() / 2;
        for (int i = middle; i < steps.size(); i++) {
            if (steps.get(i).kind() != Kind.MAKE) {
                return steps.remove(i).times();
            }
        }
        return steps.remove(middle).times();
    }

    private void addNotReached(Step step) {
        if (notReached.size() < KEPT_NOT_REACHED) {
            notReached.add(step);
        } else {
            elidedNotReached++;
        }
    }

    void replaceLast(Step step) {
        if (notReached.isEmpty()) {
            last.removeLast();
            last.addLast(step);
        } else if (elidedNotReached == 0) {
            notReached.set(notReached.size() - 1, step);
        }
    }

    Step last() {
        return notReached.isEmpty() ? last.getLast() : notReached.getLast();
    }

    /** Returns the last steps, unmerged. */
    List<Step> recent() {
        List<Step> steps = new ArrayList<>(last);
        steps.addAll(notReached);
        return steps;
    }

    List<Entry> entries() {
        boolean diverged = last.stream().anyMatch(step -> step.mark() == Mark.DIVERGED);
        List<Entry> entries = new ArrayList<>();
        if (diverged) {
            addBefore(entries, before, elided);
            entries.addAll(last);
        } else {
            List<Step> all = new ArrayList<>(before);
            int left = elided;
            last.forEach(step -> fold(all, step));
            while (all.size() > KEPT_WHEN_PASSED) {
                left += all.remove(KEPT_WHEN_PASSED / 2).times();
            }
            addBefore(entries, all, left);
        }
        entries.addAll(notReached);
        if (elidedNotReached > 0) {
            entries.add(new Entry.Elided(elidedNotReached, Mark.NOT_REACHED));
        }
        return entries;
    }

    private static void addBefore(List<Entry> entries, List<Step> steps, int elided) {
        int middle = elided == 0 ? steps.size() : steps.size() / 2;
        entries.addAll(steps.subList(0, middle));
        if (elided > 0) {
            entries.add(new Entry.Elided(elided, Mark.AS_EXPECTED));
        }
        entries.addAll(steps.subList(middle, steps.size()));
    }

    private static void fold(List<Step> steps, Step next) {
        if (!steps.isEmpty() && continues(steps.getLast(), next)) {
            steps.add(joined(steps.removeLast(), next));
        } else {
            steps.add(next);
        }
    }

    private static boolean continues(Step run, Step next) {
        return next.asExpected()
                && run.object() == next.object()
                && run.kind() == next.kind()
                && run.call().equals(next.call())
                && run.after().state().equals(next.after().state())
                && run.outcome().getClass() == next.outcome().getClass()
                && run.printed().isEmpty()
                && next.printed().isEmpty()
                && run.events().isEmpty()
                && next.events().isEmpty();
    }

    private static Step joined(Step run, Step next) {
        List<Outcome> earlier = new ArrayList<>(run.earlier());
        if (earlier.size() < OUTCOMES_OF_A_RUN) {
            earlier.add(run.outcome());
        }
        return new Step(
                next.kind(),
                next.object(),
                next.call(),
                run.times() + next.times(),
                earlier,
                next.expected(),
                next.outcome(),
                List.of(),
                Mark.AS_EXPECTED,
                Moment.in(run.before().state()),
                next.after(),
                next.printed(),
                next.events(),
                run.steps() + next.steps());
    }
}
