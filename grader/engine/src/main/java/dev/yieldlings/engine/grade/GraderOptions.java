package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.pool.ChildLimits;
import dev.yieldlings.engine.run.WorkerAhead;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The options of a grader.
 *
 * @param use the work that the grader is for
 * @param jobs how many submissions run at a time
 * @param sandbox whether submissions run in a sandbox
 * @param ahead a worker that was started earlier; empty if there is none
 * @param silence how long a child process may neither answer nor use CPU time
 * @param notices receives one notice if submissions run without the sandbox that was asked for
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
        /** A single submission: start as little as possible. */
        ONE,
        /** The same few files, graded repeatedly: keep a spare worker ready for each one in use. */
        AGAIN,
        /** Many submissions from other people: compile them in child processes too. */
        MANY,
        /** A course's own files, several at a time. */
        COURSE
    }

    /** Options with a sandbox if the machine has one, no worker started earlier, and the default silence. */
    public GraderOptions(Use use, int jobs) {
        this(use, jobs, SandboxPolicy.AUTO, Optional.empty(), ChildLimits.LONG_SILENCE, notice -> {});
    }

    /** Returns these options with another sandbox policy. */
    public GraderOptions in(SandboxPolicy policy) {
        return new GraderOptions(use, jobs, policy, ahead, silence, notices);
    }

    /** Returns these options with a worker that was started earlier. */
    public GraderOptions with(Optional<WorkerAhead> worker) {
        return new GraderOptions(use, jobs, sandbox, worker, silence, notices);
    }

    /** Returns these options with another limit of silence. */
    public GraderOptions with(Duration otherSilence) {
        return new GraderOptions(use, jobs, sandbox, ahead, otherSilence, notices);
    }

    /** Returns these options with a listener that is called if the sandbox is missing. */
    public GraderOptions telling(Consumer<String> listener) {
        return new GraderOptions(use, jobs, sandbox, ahead, silence, listener);
    }
}
