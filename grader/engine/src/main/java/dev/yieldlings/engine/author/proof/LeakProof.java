package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.author.page.Leaks;
import dev.yieldlings.engine.course.Exercise;

/** No lines of the suite or the solutions are in files that learners get. */
final class LeakProof implements Proof {
    @Override
    public void examine(Evidence evidence) {
        Exercise exercise = evidence.exercise();
        new Leaks(exercise)
                .found()
                .forEach((file, what) -> evidence.problem(Kind.LEAK, ExerciseFolders.name(exercise, file), what));
    }
}
