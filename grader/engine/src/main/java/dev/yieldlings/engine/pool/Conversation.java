package dev.yieldlings.engine.pool;

import dev.yieldlings.worker.wire.FrameException;

/** What one request to a child is about; it keeps what the child answered. */
public interface Conversation {
    /** The content of the request. */
    byte[] request();

    /**
     * Takes the body of one frame of the answer.
     *
     * @throws FrameException if it is none that this child could send now
     * @throws ChildException if the child says that it broke
     */
    Turn answer(byte[] body) throws FrameException;

    /** What comes after a frame. */
    enum Turn {
        /** More frames. */
        GOES_ON,
        /** Nothing; the child may take another request. */
        DONE,
        /** Nothing; the child may take another request once it is shown to be sound. */
        DONE_IN_DOUBT,
        /** Nothing, and the child is not to be used again. */
        DONE_WITH_THE_CHILD
    }
}
