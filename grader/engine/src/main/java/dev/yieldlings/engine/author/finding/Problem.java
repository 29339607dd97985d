package dev.yieldlings.engine.author.finding;

import java.util.Locale;

/**
 * One thing that is wrong with an exercise or a course.
 *
 * @param kind which promise it breaks
 * @param place the file or folder that is meant, relative to the exercise's or the course's folder
 * @param what what is wrong there and what to do, in sentences that go on after the place and a colon
 * @param detail what the grader said, or the line that is meant; empty if there is nothing to show
 */
public record Problem(Kind kind, String place, String what, String detail) {
    /** A problem without anything to show. */
    public Problem(Kind kind, String place, String what) {
        this(kind, place, what, "");
    }

    /** The promises. */
    public enum Kind {
        /** course.json and exercise.json are in order. */
        METADATA,
        /** The files and folders that an exercise needs are there. */
        FILES,
        /** The links of the pages lead somewhere. */
        LINK,
        /** The suite compiles and runs. */
        SUITE,
        /** The starter compiles and fails. */
        STARTER,
        /** Each solution passes, the same each time. */
        SOLUTION,
        /** Each wrong solution fails where it should. */
        WRONG,
        /** The suite notices changes to the reference solution. */
        MUTANT,
        /** Each check tells something apart. */
        IDLE,
        /** Nothing hidden is in what a learner gets. */
        LEAK;

        /** The kind's name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
