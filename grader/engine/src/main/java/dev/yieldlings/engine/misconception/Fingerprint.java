package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The behaviour of a solution that does not pass: the checks that fail, and every step taken in each of them, including
 * the steps after the first wrong one. The suite can't distinguish two solutions with the same fingerprint.
 *
 * <p>Line numbers and exception messages are left out, because they depend on how the code is written.
 *
 * @param behaviours the digest of the steps taken in each failed check, by the check's id
 */
record Fingerprint(Map<String, String> behaviours) {
    Fingerprint {
        behaviours = Map.copyOf(behaviours);
    }

    /** Returns the fingerprint of a graded solution. Checks that were not run are left out. */
    static Fingerprint of(Report report) {
        Map<String, String> behaviours = new TreeMap<>();
        for (CheckResult check : failed(report)) {
            behaviours.put(check.id(), check.behaviour());
        }
        return new Fingerprint(behaviours);
    }

    private static List<CheckResult> failed(Report report) {
        return report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAILED)
                .toList();
    }

    /** Whether at least one check failed and the behaviour in every failed check is known. */
    boolean isWhole() {
        return !behaviours.isEmpty() && behaviours.values().stream().noneMatch(String::isEmpty);
    }
}
