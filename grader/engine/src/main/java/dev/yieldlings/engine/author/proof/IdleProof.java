package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Problem.Kind;

/** Each check has failed on something wrong. */
final class IdleProof implements Proof {
    @Override
    public void examine(Evidence evidence) {
        if (evidence.hasNoReference()) {
            return;
        }
        for (String check : evidence.untold()) {
            evidence.problem(
                    Kind.IDLE,
                    "suite",
                    "check " + check + " passes every mutant and every wrong solution, so it catches nothing. "
                            + "Sharpen it, add a wrong solution that only it can catch, or take it out.");
        }
    }
}
