package dev.yieldlings.engine.format;

import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.util.List;

/** A report format. It can write a single report, or those of a batch as one document. */
public interface ReportFormat {
    /** Returns the name for the command line. */
    String name();

    /**
     * Writes a document. Everything that comes from a submission is escaped as the format requires.
     *
     * @param reports the reports, in order; may be iterated more than once, and need not all be in memory
     * @throws IOException if it can't be written
     */
    void write(Iterable<Graded> reports, Appendable out) throws IOException;

    /**
     * Writes a document on a single report.
     *
     * @throws IOException if it can't be written
     */
    default void write(Report report, Appendable out) throws IOException {
        write(List.of(Graded.alone(report)), out);
    }
}
