package dev.yieldlings.engine.run;

import dev.yieldlings.engine.pool.Exchange;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckInspected;
import java.util.List;
import java.util.Optional;

/**
 * What came of a job.
 *
 * @param finished the checks that were reported, in the order in which they ended
 * @param inspected what more was seen of those that failed
 * @param running the id of the check that was running when the job ended before its time
 * @param broken what the suite itself reported as broken
 * @param end how the job ended
 */
public record Run(
        List<CheckFinished> finished,
        List<CheckInspected> inspected,
        Optional<String> running,
        List<String> broken,
        Exchange.End end) {
    public Run {
        finished = List.copyOf(finished);
        inspected = List.copyOf(inspected);
        broken = List.copyOf(broken);
    }
}
