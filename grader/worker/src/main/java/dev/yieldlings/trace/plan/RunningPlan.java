package dev.yieldlings.trace.plan;

import dev.yieldlings.worker.message.PlannedCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of the job that is running, and what of it has passed.
 *
 * <p>Jobs run one after the other on one thread, so there is one plan at a time.
 */
public final class RunningPlan {
    private static RunningPlan current = new RunningPlan(List.of());

    private final List<PlannedCheck> checks;
    private final Set<String> passed = new HashSet<>();

    private RunningPlan(List<PlannedCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Begins a job whose checks are to run in this order. */
    public static RunningPlan begin(List<PlannedCheck> checks) {
        current = new RunningPlan(checks);
        return current;
    }

    static RunningPlan current() {
        return current;
    }

    /** Notes that a check has passed. */
    public void passed(String id) {
        passed.add(id);
    }

    /** A check's place in the order; behind all others for one that isn't planned. */
    int place(String id) {
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).id().equals(id)) {
                return i;
            }
        }
        return checks.size();
    }

    /** A check that has not passed and is needed by this one, if there is any. */
    Optional<String> lacking(String id) {
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .flatMap(check -> check.needs().stream())
                .filter(need -> !passed.contains(need))
                .findFirst();
    }
}
