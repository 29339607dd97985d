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
 * A submission, or the part of it for one exercise, that gets one report.
 *
 * @param submission the submission's name
 * @param student the student who handed it in
 * @param report the name of the report file without its extension
 * @param part the exercise and its files; empty if the exercise can't be determined
 * @param reason why the exercise can't be determined; empty if it can
 */
public record Task(String submission, Student student, String report, Optional<Part> part, String reason) {
    /**
     * Returns the tasks of a submission: one, or several if it contains work on several exercises.
     *
     * @param student the student who handed it in
     * @param course the course with the exercises to choose from
     * @param asked the exercises named by the user. If there is one, every submission is graded for it. If there are
     *     several, a submission is graded for those whose files it contains. If there is none, the exercises are
     *     inferred from each submission.
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

    /** Returns the exercise's id, or an empty string if it can't be determined. */
    public String exercise() {
        return part.map(it -> it.exercise().id()).orElse("");
    }

    /** Returns a copy with another report name. */
    public Task withReport(String name) {
        return new Task(submission, student, name, part, reason);
    }

    /** Returns the report name with the exercise's id, for use if the short name is taken. */
    public String longName() {
        return longName(report, exercise());
    }

    /**
     * Returns a report name with an exercise's id. No other report name contains {@code %+}, because safe file names
     * don't.
     */
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
