package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.pool.ChildLimits;
import dev.yieldlings.engine.run.WorkerAhead;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a grader is to work.
 *
 * @param use what it is for
 * @param jobs how many submissions are run at a time
 * @param sandbox whether they are to run in a sandbox
 * @param ahead a worker that was started before, if there is one
 * @param silence how long a child may neither answer nor use CPU time
 * @param notices gets one notice if submissions run without a sandbox that was wanted
 */
public record GraderOptions(
        Use use,
        int jobs,
        SandboxPolicy sandbox,
        Optional<WorkerAhead> ahead,
        Duration silence,
        Consumer<String> notices) {
    /** What a grader is for. */
    public enum Use {
        /** A single submission, with as little to start as can be. */
        ONE,
        /** The same few files again and again; a worker is kept ready beside each one in use. */
        AGAIN,
        /** Many submissions by strangers, which are compiled in processes of their own too. */
        MANY,
        /** A course's own files, several at a time. */
        COURSE
    }

    /** A grader in a sandbox where there is one. */
    public GraderOptions(Use use, int jobs) {
        this(use, jobs, SandboxPolicy.AUTO, Optional.empty(), ChildLimits.LONG_SILENCE, notice -> {});
    }

    /** The same, under another policy. */
    public GraderOptions in(SandboxPolicy policy) {
        return new GraderOptions(use, jobs, policy, ahead, silence, notices);
    }

    /** The same, with a worker that was started before. */
    public GraderOptions with(Optional<WorkerAhead> worker) {
        return new GraderOptions(use, jobs, sandbox, worker, silence, notices);
    }

    /** The same, but a child may be silent for another time. */
    public GraderOptions with(Duration otherSilence) {
        return new GraderOptions(use, jobs, sandbox, ahead, otherSilence, notices);
    }

    /** The same, with a listener for a missing sandbox. */
    public GraderOptions telling(Consumer<String> listener) {
        return new GraderOptions(use, jobs, sandbox, ahead, silence, listener);
    }
}
