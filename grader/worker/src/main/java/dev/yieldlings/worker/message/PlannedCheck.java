package dev.yieldlings.worker.message;

import java.util.List;

/**
 * A check that a job expects.
 *
 * @param id the check's id
 * @param needs the ids of the checks that must pass before this one runs
 * @param tests selectors of the plain tests that make up the check; empty if the check is a suite method labelled with
 *     its id
 */
public record PlannedCheck(String id, List<String> needs, List<String> tests) {
    public PlannedCheck {
        needs = List.copyOf(needs);
        tests = List.copyOf(tests);
    }

    /** Creates a check for the suite method that is labelled with its id. */
    public PlannedCheck(String id, List<String> needs) {
        this(id, needs, List.of());
    }
}
