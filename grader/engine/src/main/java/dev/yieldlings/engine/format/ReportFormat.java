package dev.yieldlings.engine.format;

import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.util.List;

/** A form that reports can be written in: one on a single submission, or those of a batch as one document. */
public interface ReportFormat {
    /** The name by which it is asked for. */
    String name();

    /**
     * Writes one document; everything in it that came from a submission is escaped as the form demands.
     *
     * @param reports what it is on, in order; may be gone through more than once, and need not be in memory at a time
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
