package dev.yieldlings.engine.run;

import dev.yieldlings.worker.message.CheckFinished;
import java.util.List;
import java.util.Optional;

/**
 * What came of a job.
 *
 * @param finished the checks that were reported, in the order in which they ended
 * @param running the id of the check that was running when the job ended before its time
 * @param broken what the suite itself reported as broken
 * @param end how the job ended
 */
public record Run(List<CheckFinished> finished, Optional<String> running, List<String> broken, End end) {
    public Run {
        finished = List.copyOf(finished);
        broken = List.copyOf(broken);
    }

    /** How a job can end. */
    public sealed interface End {
        /** The worker reported that it is done. */
        record Finished() implements End {}

        /**
         * The worker was killed at the wall-clock limit.
         *
         * @param seconds the limit
         */
        record TimedOut(int seconds) implements End {}

        /** The worker ended because its heap was full. */
        record OutOfMemory() implements End {}

        /**
         * The worker ended without a word.
         *
         * @param exitCode the process's exit code
         */
        record Died(int exitCode) implements End {}

        /**
         * The worker sent something that is no answer.
         *
         * @param what what was wrong with it
         */
        record Babbled(String what) implements End {}
    }
}
