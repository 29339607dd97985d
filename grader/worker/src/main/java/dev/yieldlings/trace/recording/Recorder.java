package dev.yieldlings.trace.recording;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records the steps of the running check.
 *
 * <p>Checks run one after another on one thread, so there is one recorder at a time. After the first wrong step no
 * further call is made, and the remaining steps are recorded as not reached. Only if the check is inspected are the
 * calls still made, but neither judged nor recorded as steps, to find out how the learner's objects behave.
 */
public final class Recorder {
    private static Recorder current = new Recorder(ProcessView.NONE, Optional.empty());

    private final ProcessView process;
    private final Optional<Behaviour> inspected;
    private final List<TracedObject> objects = new ArrayList<>();
    private final StepList steps = new StepList();
    private final List<Figure> figures = new ArrayList<>();
    private final Journal journal = new Journal();
    private @Nullable Failure failure;
    private boolean outOfStack;

    private Recorder(ProcessView process, Optional<Behaviour> inspected) {
        this.process = process;
        this.inspected = inspected;
    }

    /** Begins to record a check, to which all scripts from now on belong. */
    public static Recorder begin(ProcessView process) {
        current = new Recorder(process, Optional.empty());
        return current;
    }

    /** Begins to record the second run of a failed check, to report more details. */
    public static Recorder inspect(ProcessView process) {
        current = new Recorder(process, Optional.of(new Behaviour()));
        return current;
    }

    /** Begins to record the next check in the same process, inspected if the current one is. */
    public static Recorder beginNext() {
        return current.inspected.isPresent() ? inspect(current.process) : begin(current.process);
    }

    /** Returns the current recorder. */
    public static Recorder current() {
        return current;
    }

    /** Returns the view of the process. */
    public ProcessView process() {
        return process;
    }

    /** Returns the behaviour of an inspected check; empty if the check isn't inspected. */
    public Optional<Behaviour> inspected() {
        return inspected;
    }

    /** Returns the digest of an inspected check's behaviour; the empty text if the check isn't inspected. */
    public String behaviour() {
        return inspected.map(Behaviour::text).orElse("");
    }

    /** Returns the calls of the learner's code on the suite's own objects. */
    public Journal journal() {
        return journal;
    }

    /** Records that a call ended in a {@link StackOverflowError}. */
    public void noteStackOverflow() {
        outOfStack = true;
    }

    /**
     * Returns whether a call ended in the JVM's own {@link StackOverflowError}, whose number of steps differs from run
     * to run.
     */
    public boolean outOfStack() {
        return outOfStack;
    }

    /**
     * Adds an object on which steps are made.
     *
     * @param name its name in the suite; may be empty
     * @param type the simple name of its declared type; may be empty
     * @param making the call that creates it; empty if it already exists
     * @return its id
     */
    public int object(String name, String type, String making) {
        int id = objects.size() + 1;
        objects.add(new TracedObject(id, name, type, making));
        return id;
    }

    /** Adds a step. */
    public void add(Step step) {
        steps.add(step);
    }

    /** Replaces the last step by the same one, judged by one more rule. */
    public void replaceLast(Step step) {
        steps.replaceLast(step);
    }

    /** Adds a figure. */
    public void add(Figure figure) {
        figures.add(figure);
    }

    /** Returns the last step. */
    public Step lastStep() {
        return steps.last();
    }

    /** Records that the last step went wrong; later calls are not judged. */
    public void diverge(Failure first) {
        failure = first;
    }

    /** Returns whether a step went wrong. */
    public boolean diverged() {
        return failure != null;
    }

    /** Returns the failure, with the diagnosis of the steps so far; empty if no step went wrong. */
    public Optional<Failure> failure() {
        Failure found = failure;
        if (found == null) {
            return Optional.empty();
        }
        if (!(found.fact() instanceof Fact.WrongOutcome)) {
            return Optional.of(found);
        }
        Fact fact = Diagnosis.of(steps.recent()).orElse(found.fact());
        return Optional.of(new Failure(fact, found.reason(), found.question(), found.random()));
    }

    /** Returns the trace so far. */
    public Trace trace() {
        return new Trace(objects, steps.entries(), figures);
    }
}
