package dev.yieldlings.trace.data;

/** What a step does. */
public enum Kind {
    /** It makes the object that the steps after it are made on. */
    MAKE,
    /** {@code next()} of an iterator or a generator. */
    NEXT,
    /** {@code send(value)} of a generator. */
    SEND,
    /** {@code raise(exception)} of a generator. */
    RAISE,
    /** {@code close()} of a generator. */
    CLOSE,
    /** {@code hasNext()} of an iterator, or of the one that a for-each loop over a generator would use. */
    HAS_NEXT,
    /** It asks a generator for its {@code state()}. */
    STATE,
    /** It calls any other method. */
    CALL,
    /** It goes through an object by a loop. */
    LOOP,
    /** It makes no call that a learner could write, but looks at something: its text is a question or a description. */
    QUESTION
}
