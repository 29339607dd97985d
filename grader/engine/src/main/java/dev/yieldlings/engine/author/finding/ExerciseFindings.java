package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * The result of the proofs of one exercise.
 *
 * @param exercise its id
 * @param problems everything that is wrong with it; nothing if it is sound
 * @param solutions how many solutions were graded
 * @param wrong how many wrong solutions were graded
 * @param charges the wrong solutions whose one mistake several checks charge; a hint, and no problem
 * @param mutation how many faults in the reference solution the suite noticed
 */
public record ExerciseFindings(
        String exercise, List<Problem> problems, int solutions, int wrong, List<Charge> charges, Mutation mutation) {
    public ExerciseFindings {
        problems = List.copyOf(problems);
        charges = List.copyOf(charges);
    }

    /** Whether nothing is wrong with it. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
