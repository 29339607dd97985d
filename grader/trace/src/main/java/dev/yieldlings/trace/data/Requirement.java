package dev.yieldlings.trace.data;

import java.util.List;

/**
 * What a suite expects of a step besides its outcome, and what came. For a step that was not reached, what came is
 * empty.
 */
public sealed interface Requirement {
    /** Whether what came is what was expected. */
    boolean holds();

    /**
     * The state that the step leaves its object in.
     *
     * @param expected the state, as a learner would write it
     * @param actual the state that it left
     */
    record LeavesState(String expected, String actual) implements Requirement {
        @Override
        public boolean holds() {
            return expected.equals(actual);
        }
    }

    /** The lines that the learner's code prints. */
    record Prints(List<String> expected, List<String> actual) implements Requirement {
        public Prints {
            expected = List.copyOf(expected);
            actual = List.copyOf(actual);
        }

        @Override
        public boolean holds() {
            return expected.equals(actual);
        }
    }

    /**
     * The things that the learner's code hands to a log.
     *
     * @param log the log's name
     */
    record Logs(String log, List<String> expected, List<String> actual) implements Requirement {
        public Logs {
            expected = List.copyOf(expected);
            actual = List.copyOf(actual);
        }

        @Override
        public boolean holds() {
            return expected.equals(actual);
        }
    }

    /** All that the learner's code does to the suite's own objects, in order. */
    record Happens(List<String> expected, List<String> actual) implements Requirement {
        public Happens {
            expected = List.copyOf(expected);
            actual = List.copyOf(actual);
        }

        @Override
        public boolean holds() {
            return expected.equals(actual);
        }
    }

    /**
     * How many elements have been pulled from a source by then, since it was made.
     *
     * @param source the source's name
     */
    record Pulls(String source, int least, int most, int actual) implements Requirement {
        @Override
        public boolean holds() {
            return actual >= least && actual <= most;
        }
    }

    /** How many steps of the learner's code (method entries and backward jumps) the call takes at most. */
    record TakesSteps(long most, long actual) implements Requirement {
        @Override
        public boolean holds() {
            return actual <= most;
        }
    }
}
