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
    private static RunningPlan current = new RunningPlan(List.of(), Optional.empty());

    private final List<PlannedCheck> checks;
    private final Optional<Set<String>> only;
    private final Set<String> passed = new HashSet<>();

    private RunningPlan(List<PlannedCheck> checks, Optional<Set<String>> only) {
        this.checks = List.copyOf(checks);
        this.only = only;
    }

    /** Begins a job whose checks are to run in this order. */
    public static RunningPlan begin(List<PlannedCheck> checks) {
        current = new RunningPlan(checks, Optional.empty());
        return current;
    }

    /** Begins to run some of the checks once more, in this order, whatever became of those that they need. */
    public static void beginAgain(List<PlannedCheck> checks, Set<String> only) {
        List<PlannedCheck> alone = checks.stream()
                .map(check -> new PlannedCheck(check.id(), List.of()))
                .toList();
        current = new RunningPlan(alone, Optional.of(Set.copyOf(only)));
    }

    static RunningPlan current() {
        return current;
    }

    /** Notes that a check has passed. */
    public void passed(String id) {
        passed.add(id);
    }

    /** Whether a check is to be run. */
    boolean wants(String id) {
        return only.map(wanted -> wanted.contains(id)).orElse(true);
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
