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
 * The steps of the check that is running.
 *
 * <p>Checks run one after another on one thread, so there is one recording at a time. After the first step that goes
 * wrong no further call is made, and what would have come is recorded as not reached; only where the check is inspected
 * the calls are made all the same, unjudged and unrecorded, to tell how the learner's objects behave.
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

    /** Begins the recording of a check; scripts made from now on belong to it. */
    public static Recorder begin(ProcessView process) {
        current = new Recorder(process, Optional.empty());
        return current;
    }

    /** Begins the recording of a check that has failed already, to see more of it. */
    public static Recorder inspect(ProcessView process) {
        current = new Recorder(process, Optional.of(new Behaviour()));
        return current;
    }

    /** Begins the recording of another check in the same process, inspected where this one is. */
    public static Recorder beginNext() {
        return current.inspected.isPresent() ? inspect(current.process) : begin(current.process);
    }

    /** The recording that scripts made now belong to. */
    public static Recorder current() {
        return current;
    }

    /** What can be seen of the process. */
    public ProcessView process() {
        return process;
    }

    /** Where the behaviour of an inspected check is noted; empty if none is inspected. */
    public Optional<Behaviour> inspected() {
        return inspected;
    }

    /** The digest of an inspected check's behaviour; empty text where none is inspected. */
    public String behaviour() {
        return inspected.map(Behaviour::text).orElse("");
    }

    /** What the learner's code does to the suite's own objects. */
    public Journal journal() {
        return journal;
    }

    /** Notes that a call ended in a {@link StackOverflowError}. */
    public void noteStackOverflow() {
        outOfStack = true;
    }

    /**
     * Whether a call ended in the JVM's own {@link StackOverflowError}: how many steps that took differs from run to
     * run.
     */
    public boolean outOfStack() {
        return outOfStack;
    }

    /**
     * Adds an object that steps will be made on.
     *
     * @param name what the suite calls it; may be empty
     * @param type the simple name of its declared type; may be empty
     * @param making the call that makes it; empty if it is there already
     * @return its id
     */
    public int object(String name, String type, String making) {
        int id = objects.size() + 1;
        objects.add(new TracedObject(id, name, type, making));
        return id;
    }

    /** Adds a step after the others. */
    public void add(Step step) {
        steps.add(step);
    }

    /** Puts a step in the place of the last one, which it judges again. */
    public void replaceLast(Step step) {
        steps.replaceLast(step);
    }

    /** Adds a figure after the others. */
    public void add(Figure figure) {
        figures.add(figure);
    }

    /** The last step. */
    public Step lastStep() {
        return steps.last();
    }

    /** Notes that the check has gone wrong at the last step: from now on no call is judged. */
    public void diverge(Failure first) {
        failure = first;
    }

    /** Whether some step has gone wrong. */
    public boolean diverged() {
        return failure != null;
    }

    /** How the check has gone wrong, with all that is known of it by now; empty if it has not. */
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

    /** The trace so far. */
    public Trace trace() {
        return new Trace(objects, steps.entries(), figures);
    }
}
