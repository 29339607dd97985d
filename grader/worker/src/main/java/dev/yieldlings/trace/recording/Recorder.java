package dev.yieldlings.trace.recording;

import dev.yieldlings.worker.message.TraceStep;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the check that is running.
 *
 * <p>Checks run one after the other on one thread, so there is one recording at a time. After the first step that goes
 * wrong no further call is made; what would have come is recorded as not reached.
 */
public final class Recorder {
    private static Recorder current = new Recorder(Printout.NONE, () -> 0);

    private final Printout printout;
    private final LongSupplier stepsUsed;
    private final StepList steps = new StepList();
    private final Journal journal = new Journal();
    private @Nullable Divergence divergence;
    private boolean outOfStack;

    private Recorder(Printout printout, LongSupplier stepsUsed) {
        this.printout = printout;
        this.stepsUsed = stepsUsed;
    }

    /** Begins the recording of a check; scripts made from now on belong to it. */
    public static Recorder begin(Printout printout) {
        return begin(printout, () -> 0);
    }

    /**
     * Begins the recording of a check; scripts made from now on belong to it.
     *
     * @param printout what the learner's code prints
     * @param stepsUsed how many steps the learner's code has taken so far
     */
    public static Recorder begin(Printout printout, LongSupplier stepsUsed) {
        current = new Recorder(printout, stepsUsed);
        return current;
    }

    /** Begins the recording of another check in the same surroundings. */
    public static Recorder beginNext() {
        return begin(current.printout, current.stepsUsed);
    }

    /** The recording that scripts made now belong to. */
    public static Recorder current() {
        return current;
    }

    /** What the learner's code prints while this is recorded. */
    public Printout printout() {
        return printout;
    }

    /** How many steps the learner's code has taken so far. */
    public long stepsUsed() {
        return stepsUsed.getAsLong();
    }

    /** What the learner's code does to the suite's own objects. */
    public Journal journal() {
        return journal;
    }

    /** Notes that a call ended in a {@link StackOverflowError}. */
    public void noteStackOverflow() {
        outOfStack = true;
    }

    /** Whether a call ended in the JVM's own {@link StackOverflowError}: how many steps that took differs from run to run. */
    public boolean outOfStack() {
        return outOfStack;
    }

    /** Adds a step behind the others. */
    public void add(TraceStep step) {
        steps.add(step);
    }

    /** Puts a step in the place of the last one, which it judges once more. */
    public void replaceLast(TraceStep step) {
        steps.replaceLast(step);
    }

    /** The last step. */
    public TraceStep lastStep() {
        return steps.last();
    }

    /** Notes that the check has gone wrong at the last step: from now on no call is made. */
    public void diverge(Divergence first) {
        divergence = first;
    }

    /** Whether some step has gone wrong. */
    public boolean diverged() {
        return divergence != null;
    }

    /** How the check has gone wrong, with all that is known of it by now; empty if it has not. */
    public Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence).map(found -> found.toldBy(steps()));
    }

    /** The steps so far; where there were very many, the middle ones are replaced by a step that counts them. */
    public List<TraceStep> steps() {
        return steps.all();
    }
}
