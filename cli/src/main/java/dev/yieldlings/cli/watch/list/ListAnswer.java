package dev.yieldlings.cli.watch.list;

import dev.yieldlings.engine.course.Exercise;

/** What a key in the list asks for. */
public sealed interface ListAnswer {
    /** Nothing outside of the list; it may look different now. */
    record Stay() implements ListAnswer {}

    /** To leave the list, and go on where the learner was. */
    record Back() implements ListAnswer {}

    /**
     * To leave the list, and go on at an exercise.
     *
     * @param exercise the exercise
     */
    record Go(Exercise exercise) implements ListAnswer {}

    /**
     * To put the starter of an exercise back; the learner has said yes. The list stays.
     *
     * @param exercise the exercise
     */
    record Reset(Exercise exercise) implements ListAnswer {}
}
