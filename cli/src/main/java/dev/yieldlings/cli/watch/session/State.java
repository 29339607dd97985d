package dev.yieldlings.cli.watch.session;

import dev.yieldlings.engine.report.Report;
import java.time.LocalTime;

/** How far a watch is with the exercise that it shows. */
public sealed interface State {
    /** Nothing of the learner's was checked yet. */
    record Unchecked() implements State {}

    /** A run is under way. */
    record Checking() implements State {}

    /** The last run has ended. */
    record Checked(Report report, LocalTime time) implements State {}

    /** The last run could not be carried out. */
    record Broken() implements State {}
}
