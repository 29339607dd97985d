package dev.yieldlings.engine.run;

import dev.yieldlings.engine.pool.Exchange;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckInspected;
import java.util.List;
import java.util.Optional;

/**
 * The result of a job.
 *
 * @param finished the checks that finished, in order
 * @param inspected more details of failed checks
 * @param running the id of the check that was running if the job ended early
 * @param broken the messages of a suite that broke
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
