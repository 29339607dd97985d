package dev.yieldlings.cli.watch.session;

import dev.yieldlings.engine.report.Report;
import java.time.LocalTime;

/** The state of the check of the current exercise. */
public sealed interface State {
    /** Nothing was checked yet. */
    record Unchecked() implements State {}

    /** A run is in progress. */
    record Checking() implements State {}

    /** The last run has ended. */
    record Checked(Report report, LocalTime time) implements State {}

    /** The last run could not be carried out. */
    record Broken() implements State {}
}
