package dev.yieldlings.engine.format;

import dev.yieldlings.engine.report.Report;
import java.util.Map;

/**
 * A report with the submission's name, student and source paths, for documents on several reports.
 *
 * @param submission the submission's name in a batch; empty if it was graded alone
 * @param student the student's name; empty if unknown
 * @param paths the path of each source file, by its name; with slashes, and relative to the top of its Git repository
 *     if it is in one
 * @param likeness a digest that is equal for submissions that differ only in names, comments and layout; empty if
 *     unknown
 * @param report the report
 */
public record Graded(String submission, String student, Map<String, String> paths, String likeness, Report report) {
    public Graded {
        paths = Map.copyOf(paths);
    }

    /** Wraps a single report, without a submission's name, student or paths. */
    public static Graded alone(Report report) {
        return new Graded("", "", Map.of(), "", report);
    }

    /** Returns a source file's path, or its name if the path is unknown. */
    public String path(String file) {
        return paths.getOrDefault(file, file);
    }

    /** Returns the student's name, or else the submission's; empty if it was graded alone. */
    public String whose() {
        return student.isEmpty() ? submission : student;
    }

    /** Returns a heading with the student or the submission, and the exercise. Either may be missing. */
    public String title() {
        return whose().isEmpty() || report.exercise().isEmpty()
                ? whose() + report.exercise()
                : whose() + ": " + report.exercise();
    }
}
