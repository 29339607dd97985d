package dev.yieldlings.cli.watch.list;

import dev.yieldlings.engine.course.Exercise;

/** What the watch has to do after a key was pressed in the list. */
public sealed interface ListAnswer {
    /** Nothing but redraw the list. */
    record Stay() implements ListAnswer {}

    /** Close the list and return to the current exercise. */
    record Back() implements ListAnswer {}

    /**
     * Close the list and go to an exercise.
     *
     * @param exercise the exercise
     */
    record Go(Exercise exercise) implements ListAnswer {}

    /**
     * Restore the starter of an exercise; the learner has confirmed it. The list stays open.
     *
     * @param exercise the exercise
     */
    record Reset(Exercise exercise) implements ListAnswer {}
}
