package dev.yieldlings.engine.format;

import java.io.IOException;
import java.util.Locale;

/**
 * One line for each problem, {@code FILE:LINE:COLUMN: error: MESSAGE}, the format of compilers that editors understand.
 */
final class LinesFormat implements ReportFormat {
    @Override
    public String name() {
        return "lines";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        for (Graded graded : reports) {
            for (Annotation problem : Annotation.of(graded)) {
                String where = problem.path().isEmpty() ? place(graded) : problem.path();
                out.append(EscapedText.line(where) + ":" + Math.max(1, problem.line()) + ":"
                        + Math.max(1, problem.column()) + ": "
                        + problem.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + EscapedText.line(problem.message()) + "\n");
            }
        }
    }

    private static String place(Graded graded) {
        return graded.submission().isEmpty() ? "submission" : graded.submission();
    }
}
