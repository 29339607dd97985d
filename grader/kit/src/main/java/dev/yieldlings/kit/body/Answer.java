package dev.yieldlings.kit.body;

import org.jspecify.annotations.Nullable;

/** The result of a request to a generator. */
sealed interface Answer extends Outcome {
    /** It waits at a yield. */
    record Yielded(@Nullable Object value) implements Answer {}

    /** It is over. */
    record Returned(@Nullable Object value) implements Answer {
        /** What a closed generator answers. */
        static final Returned NOTHING = new Returned(null);
    }

    /** This comes out at the caller: from the body, which is over then, or as a refusal, which changed nothing. */
    record Threw(Throwable exception) implements Answer {}
}
