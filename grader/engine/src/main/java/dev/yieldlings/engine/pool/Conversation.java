package dev.yieldlings.engine.pool;

import dev.yieldlings.worker.wire.FrameException;

/** One request to a child, and the answer as it comes in. */
public interface Conversation {
    /** Returns the content of the request. */
    byte[] request();

    /**
     * Takes the body of one frame of the answer.
     *
     * @throws FrameException if the child may not send such a frame now
     * @throws ChildException if the child reports a fault of its own
     */
    Turn answer(byte[] body) throws FrameException;

    /** How the conversation goes on after a frame. */
    enum Turn {
        /** More frames follow. */
        GOES_ON,
        /** The answer is complete; the child may take another request. */
        DONE,
        /** The answer is complete; the child may take another request once a probe shows that it is sound. */
        DONE_IN_DOUBT,
        /** The answer is complete; the child must not be used again. */
        DONE_WITH_THE_CHILD
    }
}
