package dev.yieldlings.engine.format;

import dev.yieldlings.engine.report.Report;
import java.util.Map;

/**
 * A report, with what a document on several needs to tell them apart and to find their sources.
 *
 * @param submission the submission's name in a batch; empty if it was graded alone
 * @param student whose it is, as people would call them; empty if that is not known
 * @param paths where each source file lies, by its own name: with slashes, and from the repository's top where it is in one
 * @param likeness a digest that submissions share which differ only in names, comments and layout; empty if it is not
 *     known
 * @param report the report
 */
public record Graded(String submission, String student, Map<String, String> paths, String likeness, Report report) {
    public Graded {
        paths = Map.copyOf(paths);
    }

    /** A report on a submission of which nothing else is known. */
    public static Graded alone(Report report) {
        return new Graded("", "", Map.of(), "", report);
    }

    /** Where a file lies; its own name where that is not known. */
    public String path(String file) {
        return paths.getOrDefault(file, file);
    }

    /** Whose it is, or else the submission's name; empty if it was graded alone. */
    public String whose() {
        return student.isEmpty() ? submission : student;
    }

    /** What it is on in a heading: the student or the submission, and the exercise; either may be missing. */
    public String title() {
        return whose().isEmpty() || report.exercise().isEmpty()
                ? whose() + report.exercise()
                : whose() + ": " + report.exercise();
    }
}
