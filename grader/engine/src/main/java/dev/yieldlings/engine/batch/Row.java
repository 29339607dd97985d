package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.student.Student;

/**
 * The row of one report in a batch's table.
 *
 * @param submission the submission's name
 * @param student the student who handed it in; {@link Student#UNKNOWN} if that is not known
 * @param exercise the exercise's id; empty if it is not known
 * @param verdict the verdict
 * @param points the points reached
 * @param maxPoints the points that can be reached
 * @param steps the number of steps that the submission used
 * @param firstProblem the first line of the first error or failure, with file and line if known; empty if there is none
 * @param misconception the name of the misconception that was recognised; empty if there is none
 * @param report the name of the report file; empty if it could not be written
 */
public record Row(
        String submission,
        Student student,
        String exercise,
        Verdict verdict,
        int points,
        int maxPoints,
        long steps,
        String firstProblem,
        String misconception,
        String report) {
    private static final int MOST = 300;

    /** Returns the row of a report. */
    public static Row of(String submission, Student student, Report report, String file) {
        return new Row(
                submission,
                student,
                report.exercise(),
                report.verdict(),
                report.points(),
                report.maxPoints(),
                report.steps(),
                firstProblem(report),
                report.misconception().map(Misconception::name).orElse(""),
                file);
    }

    /** Returns whether the submission passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }

    /** Returns a copy for a report that could not be written, with the reason as its first problem. */
    public Row unwritten(String why) {
        return new Row(submission, student, exercise, verdict, points, maxPoints, steps, why, misconception, "");
    }

    /** Returns a copy with another student. */
    public Row of(Student other) {
        return new Row(
                submission, other, exercise, verdict, points, maxPoints, steps, firstProblem, misconception, report);
    }

    /** Returns a copy with another report file. */
    public Row in(String file) {
        return new Row(
                submission, student, exercise, verdict, points, maxPoints, steps, firstProblem, misconception, file);
    }

    /** Returns the student, or one with the submission's name if the student is unknown. */
    public Student whose() {
        return student.equals(Student.UNKNOWN) ? new Student(submission, "") : student;
    }

    private static String firstProblem(Report report) {
        return report.diagnostics().stream()
                .map(Row::placed)
                .findFirst()
                .or(() -> report.checks().stream()
                        .map(check -> check.message())
                        .filter(message -> !message.isEmpty())
                        .findFirst())
                .map(message -> message.lines().findFirst().orElse(""))
                .map(line -> line.length() > MOST ? line.substring(0, MOST) + "…" : line)
                .orElse("");
    }

    private static String placed(Diagnostic diagnostic) {
        return diagnostic.file().isEmpty() || diagnostic.line() == 0
                ? diagnostic.message()
                : diagnostic.file() + ":" + diagnostic.line() + ": " + diagnostic.message();
    }
}
