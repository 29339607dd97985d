package dev.yieldlings.engine.author.finding;

import java.util.Locale;

/**
 * A problem of an exercise or a course.
 *
 * @param kind the promise that it breaks
 * @param place the file or folder, relative to the exercise's or the course's folder
 * @param what what is wrong and what to do; continues the sentence after the place and a colon
 * @param detail the grader's message, or the source line; empty if there is none
 */
public record Problem(Kind kind, String place, String what, String detail) {
    /** A problem without a detail. */
    public Problem(Kind kind, String place, String what) {
        this(kind, place, what, "");
    }

    /** The promises of an exercise or a course. */
    public enum Kind {
        /** course.json and exercise.json are valid. */
        METADATA,
        /** The files and folders of an exercise exist. */
        FILES,
        /** The links of the pages have targets. */
        LINK,
        /** The suite compiles and runs. */
        SUITE,
        /** The starter compiles and fails. */
        STARTER,
        /** Each solution passes, with the same report each time. */
        SOLUTION,
        /** Each wrong solution fails the checks that it is declared to fail. */
        WRONG,
        /** The suite kills the mutants of the reference solution. */
        MUTANT,
        /** Each check fails on something wrong. */
        IDLE,
        /** The learner's files have nothing hidden in them. */
        LEAK;

        /** The kind's name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
