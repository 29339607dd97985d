package dev.yieldlings.cli.grading;

import dev.yieldlings.engine.student.Roster;
import dev.yieldlings.engine.student.Student;
import dev.yieldlings.engine.student.StudentNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matches the submissions of a batch with students.
 *
 * @param students the student of each submission, by the submission's name
 * @param unlisted the submissions that match nobody on the class list
 * @param without the students on the class list without a submission
 */
record BatchStudents(Map<String, Student> students, List<String> unlisted, List<String> without) {
    static BatchStudents of(List<String> submissions, StudentNames names, Optional<Roster> roster) {
        Map<String, Student> guessed = names.of(submissions);
        if (roster.isEmpty()) {
            return new BatchStudents(guessed, List.of(), List.of());
        }
        Map<String, Student> students = new LinkedHashMap<>();
        List<String> unlisted = new ArrayList<>();
        Set<Student> missing = new LinkedHashSet<>(roster.get().all());
        guessed.forEach((submission, guess) -> {
            Optional<Student> found = roster.get()
                    .find(guess)
                    .or(() -> roster.get().find(new Student(submission, "")))
                    .or(() -> roster.get().findByEnding(submission));
            students.put(submission, found.orElse(guess));
            found.ifPresentOrElse(missing::remove, () -> unlisted.add(submission));
        });
        return new BatchStudents(
                students, unlisted, missing.stream().map(Student::shown).toList());
    }
}
