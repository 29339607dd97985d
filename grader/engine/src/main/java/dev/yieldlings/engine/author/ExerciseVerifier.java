package dev.yieldlings.engine.author;

import dev.yieldlings.engine.author.finding.ExerciseFindings;
import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.author.proof.Evidence;
import dev.yieldlings.engine.author.proof.Proof;
import dev.yieldlings.engine.author.runner.ProofGrader;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.suite.SuiteBrokeException;
import dev.yieldlings.engine.suite.SuiteException;

/** Runs all proofs of one exercise. */
public final class ExerciseVerifier {
    private ExerciseVerifier() {}

    /**
     * Finds everything that is wrong with an exercise.
     *
     * @param exercise an exercise with valid metadata
     * @param proofGrader grades for the proofs
     * @throws dev.yieldlings.engine.pool.ChildException if workers can't run on this machine
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public static ExerciseFindings verify(Exercise exercise, ProofGrader proofGrader) throws InterruptedException {
        Evidence evidence = new Evidence(exercise, proofGrader);
        try {
            for (Proof proof : Proof.ALL) {
                proof.examine(evidence);
            }
        } catch (SuiteException e) {
            if (e.errors().isEmpty()) {
                evidence.problem(Kind.SUITE, "suite", "can't be used. " + e.getMessage());
            }
            e.errors().forEach(evidence::doesNotCompile);
        } catch (SuiteBrokeException e) {
            evidence.problem(Kind.SUITE, "suite", "can't be used. " + e.getMessage());
        }
        return evidence.findings();
    }
}
