package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.arrival.HandIn;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.FileNames;
import dev.yieldlings.engine.submission.ExerciseInference;
import dev.yieldlings.engine.submission.ExerciseInference.Part;
import java.util.List;
import java.util.Optional;

/**
 * What of a submission gets one report.
 *
 * @param submission the submission's name
 * @param report the name of the report's file, without its ending
 * @param part what is graded; nothing where it can't be told
 * @param reason why it can't be told; empty where it can
 */
public record Task(String submission, String report, Optional<Part> part, String reason) {
    /**
     * The tasks that a submission gives: one, or for a whole workspace one for each exercise that was worked on.
     *
     * @param exercise what all submissions are for; where it is empty, each is looked at
     */
    public static List<Task> of(HandIn submission, Course course, Optional<Exercise> exercise) {
        Arrival arrival = submission.arrival().get();
        if (exercise.isPresent()) {
            return List.of(one(submission, submission.report(), new Part(exercise.get(), arrival)));
        }
        return switch (ExerciseInference.infer(arrival, course)) {
            case ExerciseInference.Inferred(List<Part> parts, boolean several) ->
                parts.stream()
                        .map(part -> one(submission, several ? name(submission, part) : submission.report(), part))
                        .toList();
            case ExerciseInference.Unclear(String reason) ->
                List.of(new Task(submission.name(), submission.report(), Optional.empty(), reason));
        };
    }

    /** Behind a percent sign, a plus is in no other report's name. */
    private static String name(HandIn submission, Part part) {
        String id = FileNames.safe(part.exercise().id());
        return submission.report() + "%+" + id.substring(0, Math.min(id.length(), 60));
    }

    private static Task one(HandIn submission, String report, Part part) {
        return new Task(submission.name(), report, Optional.of(part), "");
    }
}
