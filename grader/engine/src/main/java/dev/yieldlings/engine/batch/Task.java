package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.arrival.ArrivedFile;
import dev.yieldlings.engine.arrival.HandIn;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.FileNames;
import dev.yieldlings.engine.student.Student;
import dev.yieldlings.engine.submission.ExerciseInference;
import dev.yieldlings.engine.submission.ExerciseInference.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a submission gets one report.
 *
 * @param submission the submission's name
 * @param student whose it is
 * @param report the name of the report's file, without its ending
 * @param part what is graded; nothing if it can't be told
 * @param reason why it can't be told; empty if it can
 */
public record Task(String submission, Student student, String report, Optional<Part> part, String reason) {
    /**
     * The tasks that a submission gives: one, or several where it was worked on for several exercises.
     *
     * @param student whose it is
     * @param asked what all submissions are for: where it is one exercise, each; where they are several, those of them that
     *     the submission has files for; where there is none, each is looked at
     */
    public static List<Task> of(HandIn submission, Student student, Course course, List<Exercise> asked) {
        Arrival arrival = submission.arrival().get();
        if (asked.size() == 1) {
            return List.of(one(submission, student, submission.report(), new Part(asked.getFirst(), arrival)));
        }
        if (asked.isEmpty()) {
            return switch (ExerciseInference.infer(arrival, course)) {
                case ExerciseInference.Inferred(List<Part> parts, boolean several) ->
                    parts.stream()
                            .map(part -> one(
                                    submission,
                                    student,
                                    several
                                            ? longName(
                                                    submission.report(),
                                                    part.exercise().id())
                                            : submission.report(),
                                    part))
                            .toList();
                case ExerciseInference.Unclear(String reason) -> List.of(unassigned(submission, student, reason));
            };
        }
        Set<String> there = arrival.sources().stream().map(ArrivedFile::name).collect(Collectors.toSet());
        List<Task> tasks = asked.stream()
                .filter(exercise -> there.containsAll(exercise.files()))
                .map(exercise -> one(
                        submission, student, longName(submission.report(), exercise.id()), new Part(exercise, arrival)))
                .toList();
        return tasks.isEmpty()
                ? List.of(unassigned(
                        submission,
                        student,
                        "It has the files of none of "
                                + asked.stream().map(Exercise::id).collect(Collectors.joining(", ")) + "."))
                : tasks;
    }

    /** The exercise's id; empty if it can't be told. */
    public String exercise() {
        return part.map(it -> it.exercise().id()).orElse("");
    }

    /** This task, with its report under another name. */
    public Task withReport(String name) {
        return new Task(submission, student, name, part, reason);
    }

    /** The name of a report where the submission's own is not enough. */
    public String longName() {
        return longName(report, exercise());
    }

    /** Behind a percent sign, a plus is in no other report's name. */
    public static String longName(String report, String exercise) {
        String id = FileNames.safe(exercise);
        return report + "%+" + id.substring(0, Math.min(id.length(), 60));
    }

    private static Task one(HandIn submission, Student student, String report, Part part) {
        return new Task(submission.name(), student, report, Optional.of(part), "");
    }

    private static Task unassigned(HandIn submission, Student student, String reason) {
        return new Task(submission.name(), student, submission.report(), Optional.empty(), reason);
    }
}
