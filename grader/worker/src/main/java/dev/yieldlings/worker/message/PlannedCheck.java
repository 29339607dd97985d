package dev.yieldlings.worker.message;

import java.util.List;

/**
 * A check that a job expects.
 *
 * @param id its id
 * @param needs the ids of the checks that must have passed before it is run
 * @param tests selectors of the plain tests that it is made of; none for a method that bears its id
 */
public record PlannedCheck(String id, List<String> needs, List<String> tests) {
    public PlannedCheck {
        needs = List.copyOf(needs);
        tests = List.copyOf(tests);
    }

    /** A check that a method of the suite bears the id of. */
    public PlannedCheck(String id, List<String> needs) {
        this(id, needs, List.of());
    }
}
