package dev.yieldlings.engine.format;

import java.io.IOException;
import java.util.Locale;

/** {@code FILE:LINE:COLUMN: error: MESSAGE}, a line each, as compilers write it and editors read it. */
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
