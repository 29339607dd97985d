package dev.yieldlings.engine.author.proof;

import java.util.List;

/** One promise of every exercise, looked into. */
public interface Proof {
    /** All proofs, in the order in which they are made; a later one may build on what an earlier one has seen. */
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
     * Looks into the promise.
     *
     * @param evidence the exercise, and where to note what is wrong with it
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    void examine(Evidence evidence) throws InterruptedException;
}
