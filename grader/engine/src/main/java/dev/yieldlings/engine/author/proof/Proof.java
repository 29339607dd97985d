package dev.yieldlings.engine.author.proof;

import java.util.List;

/** The check of one promise of every exercise. */
public interface Proof {
    /** All proofs, in the order in which they run; a later proof may use the results of an earlier one. */
    List<Proof> ALL = List.of(
            new FilesProof(),
            new PagesProof(),
            new LeakProof(),
            new StarterProof(),
            new SolutionsProof(),
            new WrongProof(),
            new MutantsProof(),
            new IdleProof());

    /**
     * Checks the promise.
     *
     * @param evidence has the exercise, and collects its problems
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    void examine(Evidence evidence) throws InterruptedException;
}
