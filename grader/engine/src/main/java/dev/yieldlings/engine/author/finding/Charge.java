package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * A wrong solution that fails several checks, so that one mistake costs the points of all of them.
 *
 * @param wrong the wrong solution's name
 * @param checks the ids of the failed checks, in their order; at least two
 */
public record Charge(String wrong, List<String> checks) {
    public Charge {
        checks = List.copyOf(checks);
    }

    /** Returns the check that the others could need, so that they are not run if it fails. */
    public String first() {
        return checks.getFirst();
    }

    /** Returns the checks that charge the mistake again. */
    public List<String> again() {
        return checks.subList(1, checks.size());
    }
}
