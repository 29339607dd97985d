package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How something behaves that does not pass: which checks fail, and what it does in each of them from the first step to the
 * last, the ones after the first wrong step too. Two that have the same fingerprint can't be told apart by the suite.
 *
 * <p>What depends on how someone writes is no part of it: lines, and the texts of exceptions.
 *
 * @param behaviours by the failed check's id, the digest of what was done in it
 */
record Fingerprint(Map<String, String> behaviours) {
    Fingerprint {
        behaviours = Map.copyOf(behaviours);
    }

    /** The fingerprint of what a report is on. A check that was not run says nothing of its own. */
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

    /** Whether it is known of every failed check what was done in it, and there is one. */
    boolean isWhole() {
        return !behaviours.isEmpty() && behaviours.values().stream().noneMatch(String::isEmpty);
    }
}
