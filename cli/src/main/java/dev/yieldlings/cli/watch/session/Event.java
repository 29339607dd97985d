package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Occurrence;
import dev.yieldlings.engine.report.Report;
import java.util.Set;

/** The events that a watch's loop waits for. */
public sealed interface Event {
    /** Files of these exercises were saved. */
    record Saved(Set<String> exercises) implements Event {
        public Saved {
            exercises = Set.copyOf(exercises);
        }
    }

    /** A run has ended. */
    record Graded(int run, Report report) implements Event {}

    /**
     * A misconception was recognised in a run's report. The report is the same as before, with the misconception
     * added.
     */
    record Recognised(int run, Report report) implements Event {}

    /** A run has failed without the learner's fault. */
    record Broke(int run, Throwable failure) implements Event {}

    /** Saves are no longer noticed; the reason says what to do. */
    record Unwatched(String reason) implements Event {}

    /** The window was resized, suspended, continued, interrupted or closed. */
    record Occurred(Occurrence occurrence) implements Event {}

    /** A key was pressed. */
    record Pressed(Key key) implements Event {}

    /** A line was typed, in a watch without a window. */
    record Typed(String line) implements Event {}

    /** The input has ended. */
    record TypedAll() implements Event {}
}
