package dev.yieldlings.engine.pool;

/**
 * A request that a child was given, and how that ended.
 *
 * @param conversation what was said, as far as it came
 * @param end how it ended
 */
public record Exchange<C extends Conversation>(C conversation, End end) {
    /** How an exchange can end. */
    public sealed interface End {
        /**
         * With the last frame of the answer.
         *
         * @param reusable whether the child may take another request
         */
        record Answered(boolean reusable) implements End {}

        /** The child used up its CPU time. */
        record OutOfTime() implements End {}

        /** The child did nothing, for as long as it may. */
        record Idle() implements End {}

        /** The child's memory was full. */
        record OutOfMemory() implements End {}

        /**
         * The child ended without a word.
         *
         * @param exitCode the process's exit code
         */
        record Died(int exitCode) implements End {
            private static final int SIGKILL = 128 + 9;
            private static final int SIGTERM = 128 + 15;

            /** Whether it was killed from outside, by a user or by a system that is short of memory. */
            boolean wasKilled() {
                return exitCode == SIGKILL || exitCode == SIGTERM;
            }
        }

        /**
         * The child sent something that is no answer.
         *
         * @param what what was wrong with it
         */
        record Violated(String what) implements End {}
    }
}
