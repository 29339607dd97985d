package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * What the proofs of one exercise came to.
 *
 * @param exercise its id
 * @param problems everything that is wrong with it; nothing where it is sound
 * @param solutions how many solutions were graded
 * @param wrong how many wrong solutions were graded
 * @param mutation how many faults in the reference solution the suite noticed
 */
public record ExerciseFindings(String exercise, List<Problem> problems, int solutions, int wrong, Mutation mutation) {
    public ExerciseFindings {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong with it. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
