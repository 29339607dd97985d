package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * A wrong solution that several checks fail, so that its one mistake costs the points of them all.
 *
 * @param wrong its name
 * @param checks the ids of the checks that ran and failed, in their order; at least two
 */
public record Charge(String wrong, List<String> checks) {
    public Charge {
        checks = List.copyOf(checks);
    }

    /** The check that the others could need, so that they are not run where it fails. */
    public String first() {
        return checks.getFirst();
    }

    /** The checks that charge the mistake again. */
    public List<String> again() {
        return checks.subList(1, checks.size());
    }
}
