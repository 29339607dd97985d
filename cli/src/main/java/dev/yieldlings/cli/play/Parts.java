package dev.yieldlings.cli.play;

import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a game by author.
 *
 * @param own the learner's source files, by the id of the exercise that they pass
 * @param others the exercises whose reference solutions are used instead, each with the reason
 */
record Parts(Map<String, List<SourceFile>> own, List<String> others) {
    /**
     * Collects the learner's solutions that pass now, and reference solutions for the other exercises.
     *
     * @throws InterruptedException if the thread is interrupted while waiting
     */
    static Parts of(Learner learner, Course.Play play, Grader grader) throws InterruptedException {
        Map<String, List<SourceFile>> own = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Exercise exercise : play.exercises()) {
            ExerciseFolder folder = learner.workspace().folder(exercise);
            if (!folder.exists() || !folder.isTouched()) {
                others.add(exercise.id() + " (not begun)");
                continue;
            }
            // Read once, so that the graded sources are the ones that are played, even if an editor saves meanwhile.
            Reading reading = SubmissionReader.read(folder.folder(), exercise);
            if (reading instanceof Reading.Sources sources
                    && grader.grade(new GradingRequest(exercise, reading), CancellationToken.create())
                            .passed()) {
                own.put(exercise.id(), learners(exercise, sources));
            } else {
                others.add(exercise.id() + " (not passed)");
            }
        }
        return new Parts(own, others);
    }

    private static List<SourceFile> learners(Exercise exercise, Reading.Sources sources) {
        return sources.files().stream()
                .filter(file -> exercise.files().contains(file.name()))
                .toList();
    }
}
