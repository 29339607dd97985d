package dev.yieldlings.cli.prompt;

import java.util.Optional;

/** Where what is typed comes from. */
interface TypedLines extends AutoCloseable {
    /**
     * The next whole thing that is typed, of one or more lines.
     *
     * @return nothing at the end
     */
    Optional<String> next();

    /** Has something done at Ctrl-C until the returned handle is closed. */
    Handle atInterrupt(Runnable task);

    @Override
    void close();

    /** Ends something. */
    interface Handle extends AutoCloseable {
        @Override
        void close();
    }
}
