package dev.yieldlings.engine.run;

import dev.yieldlings.engine.pool.Exchange;
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
public record Run(List<CheckFinished> finished, Optional<String> running, List<String> broken, Exchange.End end) {
    public Run {
        finished = List.copyOf(finished);
        broken = List.copyOf(broken);
    }
}
