package dev.yieldlings.trace.recording;

import dev.yieldlings.worker.message.TraceStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The steps of the check that is running.
 *
 * <p>Checks run one after the other on one thread, so there is one recording at a time.
 */
public final class Recorder {
    private static final int KEPT_AT_EACH_END = 60;

    private static Recorder current = new Recorder(Printout.NONE);

    private final Printout printout;
    private final List<TraceStep> first = new ArrayList<>();
    private final Deque<TraceStep> last = new ArrayDeque<>();
    private int dropped;
    private boolean outOfStack;

    private Recorder(Printout printout) {
        this.printout = printout;
    }

    /** Begins the recording of a check; scripts made from now on belong to it. */
    public static Recorder begin(Printout printout) {
        current = new Recorder(printout);
        return current;
    }

    /** The recording that scripts made now belong to. */
    public static Recorder current() {
        return current;
    }

    /** What the learner's code prints while this is recorded. */
    public Printout printout() {
        return printout;
    }

    void noteStackOverflow() {
        outOfStack = true;
    }

    /** Whether a call ended in a {@link StackOverflowError}: how many steps that took differs from run to run. */
    public boolean outOfStack() {
        return outOfStack;
    }

    /** Adds a step behind the others. */
    public void add(TraceStep step) {
        if (first.size() < KEPT_AT_EACH_END) {
            first.add(step);
            return;
        }
        last.addLast(step);
        if (last.size() > KEPT_AT_EACH_END) {
            last.removeFirst();
            dropped++;
        }
    }

    /** Puts a step in the place of the last one, which it judges once more. */
    public void replaceLast(TraceStep step) {
        if (last.isEmpty()) {
            first.set(first.size() - 1, step);
        } else {
            last.removeLast();
            last.addLast(step);
        }
    }

    /** The last step. */
    public TraceStep lastStep() {
        return last.isEmpty() ? first.getLast() : last.getLast();
    }

    /** The steps so far; where there were very many, the middle ones are replaced by a step that counts them. */
    public List<TraceStep> steps() {
        List<TraceStep> steps = new ArrayList<>(first);
        if (dropped > 0) {
            String note = "… " + dropped + " more as expected …";
            steps.add(new TraceStep(note, "", "", "", "", List.of(), true));
        }
        steps.addAll(last);
        return steps;
    }
}
