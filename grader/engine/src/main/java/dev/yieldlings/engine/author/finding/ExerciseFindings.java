package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * The result of the proofs of one exercise.
 *
 * @param exercise the exercise's id
 * @param problems the problems; empty if the exercise is sound
 * @param solutions the number of graded solutions
 * @param wrong the number of graded wrong solutions
 * @param charges the wrong solutions that fail several checks for one mistake; hints, not problems
 * @param mutation the result of mutation testing
 */
public record ExerciseFindings(
        String exercise, List<Problem> problems, int solutions, int wrong, List<Charge> charges, Mutation mutation) {
    public ExerciseFindings {
        problems = List.copyOf(problems);
        charges = List.copyOf(charges);
    }

    /** Whether there are no problems. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
