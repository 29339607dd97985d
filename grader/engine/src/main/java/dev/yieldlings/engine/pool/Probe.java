package dev.yieldlings.engine.pool;

import java.util.function.Supplier;

/**
 * A request whose right answer is known: it shows whether what a child was asked before has left it sound.
 *
 * @param subject what it is about; of several about the same only one is asked
 * @param question makes the request
 * @param limits what the child may use on it
 */
public record Probe(Object subject, Supplier<? extends Question> question, ChildLimits limits) {
    /** The request, and what was answered. */
    public interface Question extends Conversation {
        /** Whether the answer so far is the known one, and whole. */
        boolean isAnsweredRight();
    }
}
