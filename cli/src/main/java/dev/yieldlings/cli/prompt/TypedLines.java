package dev.yieldlings.cli.prompt;

import java.util.Optional;

/** The input of the prompt. */
interface TypedLines extends AutoCloseable {
    /**
     * Reads the next complete input, of one or more lines.
     *
     * @return the input, or empty at the end
     */
    Optional<String> next();

    /** Runs a task at Ctrl-C until the returned handle is closed. */
    Handle atInterrupt(Runnable task);

    @Override
    void close();

    /** Removes the task when it is closed. */
    interface Handle extends AutoCloseable {
        @Override
        void close();
    }
}
