package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * The result of the proofs of a course.
 *
 * @param problems what is wrong with the course as a whole, or keeps exercises from being looked at
 * @param exercises what was found in each exercise that was looked at, in the course's order
 */
public record CourseFindings(List<Problem> problems, List<ExerciseFindings> exercises) {
    public CourseFindings {
        problems = List.copyOf(problems);
        exercises = List.copyOf(exercises);
    }

    /** Whether nothing is wrong at all. */
    public boolean sound() {
        return problems.isEmpty() && exercises.stream().allMatch(ExerciseFindings::sound);
    }
}
