package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.student.Student;

/**
 * What a batch's table says of one submission.
 *
 * @param submission its name
 * @param student whose it is; unknown where its name doesn't tell
 * @param exercise the exercise's id; empty if it could not be told
 * @param verdict its result
 * @param points the points that it got
 * @param maxPoints the points that it could have got
 * @param steps how many steps it took
 * @param firstProblem the first line of the first thing that is wrong, with its place; empty if nothing is
 * @param misconception the name of the known misconception that it shows; empty if it shows none
 * @param report the name of the report's file; empty if it could not be written
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

    /** The row of a report. */
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

    /** Whether everything passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }

    /** As this, of a report that is nowhere. */
    public Row unwritten(String why) {
        return new Row(submission, student, exercise, verdict, points, maxPoints, steps, why, misconception, "");
    }

    /** The same row, with more known about the student. */
    public Row of(Student other) {
        return new Row(
                submission, other, exercise, verdict, points, maxPoints, steps, firstProblem, misconception, report);
    }

    /** As this, with the report in another file. */
    public Row in(String file) {
        return new Row(
                submission, student, exercise, verdict, points, maxPoints, steps, firstProblem, misconception, file);
    }

    /** The student; where none is known, one of the submission's name. */
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
