package dev.yieldlings.engine.report;

import java.io.IOException;

/** A form that a report can be written in. */
public interface ReportFormat {
    /** The name by which it is asked for. */
    String name();

    /**
     * Writes a report; everything in it that came from a submission is escaped as the form demands.
     *
     * @throws IOException if it can't be written
     */
    void write(Report report, Appendable out) throws IOException;
}
