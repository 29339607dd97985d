package dev.yieldlings.engine.pool;

/**
 * A request to a child, and how it ended.
 *
 * @param conversation the conversation, complete or not
 * @param end how it ended
 */
public record Exchange<C extends Conversation>(C conversation, End end) {
    /** How an exchange can end. */
    public sealed interface End {
        /**
         * The last frame of the answer arrived.
         *
         * @param reusable whether the child may take another request
         */
        record Answered(boolean reusable) implements End {}

        /** The child used up its CPU time. */
        record OutOfTime() implements End {}

        /** The child did nothing for as long as its limits allow. */
        record Idle() implements End {}

        /** The child ran out of memory. */
        record OutOfMemory() implements End {}

        /**
         * The child ended without completing its answer.
         *
         * @param exitCode the exit code of the process
         */
        record Died(int exitCode) implements End {
            private static final int SIGKILL = 128 + 9;
            private static final int SIGTERM = 128 + 15;

            /** Whether it was killed from outside, by a user or by a system short of memory. */
            boolean wasKilled() {
                return exitCode == SIGKILL || exitCode == SIGTERM;
            }
        }

        /**
         * The child broke the protocol.
         *
         * @param what what was wrong with its answer
         */
        record Violated(String what) implements End {}
    }
}
