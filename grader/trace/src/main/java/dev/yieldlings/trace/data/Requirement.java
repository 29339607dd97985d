package dev.yieldlings.trace.data;

import java.util.List;

/**
 * A further rule for a step, besides its outcome, with the expected and the actual values. The actual ones are empty
 * for a step that was not reached.
 */
public sealed interface Requirement {
    /** Returns whether the actual values are as expected. */
    boolean holds();

    /**
     * The state of the object after the step.
     *
     * @param expected the expected state, as a learner would write it
     * @param actual the actual state
     */
    record LeavesState(String expected, String actual) implements Requirement {
        @Override
        public boolean holds() {
            return expected.equals(actual);
        }
    }

    /** The lines that the learner's code prints during the step. */
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
     * The values that the learner's code passes to a log during the step.
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

    /** The events of the suite's own objects during the step, in order. */
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
     * The number of elements pulled from a source since it was created.
     *
     * @param source the source's name
     */
    record Pulls(String source, int least, int most, int actual) implements Requirement {
        @Override
        public boolean holds() {
            return actual >= least && actual <= most;
        }
    }

    /** The most steps of the learner's code (method entries and backward jumps) during the call. */
    record TakesSteps(long most, long actual) implements Requirement {
        @Override
        public boolean holds() {
            return actual <= most;
        }
    }
}
