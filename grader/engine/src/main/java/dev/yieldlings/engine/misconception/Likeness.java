package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.course.WrongSolution;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a submission's behaviour with that of the wrong solutions. */
final class Likeness {
    private Likeness() {}

    /**
     * The wrong solution that a submission behaves like: the one whose failing checks fail alike and no other does; else
     * the one that shares the largest part of the checks that either fails, and at least half of them, with one among
     * them that the wrong solution is there for.
     *
     * @param submission how the submission behaves
     * @param wrong the wrong solutions
     * @param known how those behave, by name
     * @return nothing where none is like it, or two are equally
     */
    static Optional<WrongSolution> find(
            Fingerprint submission, List<WrongSolution> wrong, Map<String, Fingerprint> known) {
        Optional<WrongSolution> best = Optional.empty();
        double most = 0;
        for (WrongSolution solution : wrong) {
            double likeness = of(submission, solution, known.getOrDefault(solution.name(), Fingerprint.NONE));
            if (likeness > most) {
                best = Optional.of(solution);
                most = likeness;
            } else if (likeness == most) {
                best = Optional.empty();
            }
        }
        return best;
    }

    /** From 0 (not alike) to 1 (the same behaviour). */
    private static double of(Fingerprint submission, WrongSolution solution, Fingerprint its) {
        boolean atItsPoint = solution.fails().stream().anyMatch(check -> submission.failsAlike(check, its));
        long shared = submission.shared(its);
        long either = submission.ways().size() + its.ways().size() - shared;
        return atItsPoint && 2 * shared >= either ? (double) shared / either : 0;
    }
}
