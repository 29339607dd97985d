package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.report.CheckResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How something behaves that does not pass: which checks fail, and each in which way.
 *
 * @param ways by the failed check's id, a text that is the same where the check fails in the same way
 */
record Fingerprint(Map<String, String> ways) {
    /** Of what fails nowhere. */
    static final Fingerprint NONE = new Fingerprint(Map.of());

    Fingerprint {
        ways = Map.copyOf(ways);
    }

    /** The fingerprint of a report's checks. One that was not run says nothing of its own. */
    static Fingerprint of(List<CheckResult> checks) {
        Map<String, String> ways = new TreeMap<>();
        for (CheckResult check : checks) {
            if (check.status() == CheckResult.Status.FAILED) {
                ways.put(check.id(), Way.of(check));
            }
        }
        return new Fingerprint(ways);
    }

    /** How many checks fail here and there in the same way. */
    long shared(Fingerprint other) {
        return ways.keySet().stream().filter(id -> failsAlike(id, other)).count();
    }

    /** Whether a check fails here and there in the same way. */
    boolean failsAlike(String check, Fingerprint other) {
        String way = ways.get(check);
        return way != null && way.equals(other.ways.get(check));
    }
}
