package dev.yieldlings.worker.message;

import java.util.List;

/**
 * A check that a job expects.
 *
 * @param id its id
 * @param needs the ids of the checks that must have passed before it is run
 */
public record PlannedCheck(String id, List<String> needs) {
    public PlannedCheck {
        needs = List.copyOf(needs);
    }
}
