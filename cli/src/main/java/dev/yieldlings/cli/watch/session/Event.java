package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Occurrence;
import dev.yieldlings.engine.report.Report;
import java.util.Set;

/** What the loop of a watch waits for. */
public sealed interface Event {
    /** Files of these exercises were saved. */
    record Saved(Set<String> exercises) implements Event {
        public Saved {
            exercises = Set.copyOf(exercises);
        }
    }

    /** A run has ended. */
    record Graded(int run, Report report) implements Event {}

    /** What a run's report shows was recognised afterwards: as the report, with a misconception. */
    record Recognised(int run, Report report) implements Event {}

    /** A run has failed by no fault of the learner's. */
    record Broke(int run, Throwable failure) implements Event {}

    /** Saves can't be noticed any more; the reason says what to do. */
    record Unwatched(String reason) implements Event {}

    /** Something happened to the window. */
    record Occurred(Occurrence occurrence) implements Event {}

    /** A key was pressed. */
    record Pressed(Key key) implements Event {}

    /** A line was typed, where single keys can't be read. */
    record Typed(String line) implements Event {}

    /** Nothing more can be typed. */
    record TypedAll() implements Event {}
}
