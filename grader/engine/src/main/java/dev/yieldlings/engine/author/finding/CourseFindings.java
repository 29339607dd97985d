package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * The result of the proofs of a course.
 *
 * @param problems the problems of the course as a whole, and those that keep exercises from being verified
 * @param exercises the findings of each verified exercise, in the course's order
 */
public record CourseFindings(List<Problem> problems, List<ExerciseFindings> exercises) {
    public CourseFindings {
        problems = List.copyOf(problems);
        exercises = List.copyOf(exercises);
    }

    /** Whether there are no problems. */
    public boolean sound() {
        return problems.isEmpty() && exercises.stream().allMatch(ExerciseFindings::sound);
    }
}
