package dev.yieldlings.engine.pool;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What a request may rely on of the child that answers it, and what others may rely on after it. */
public sealed interface Trust {
    /** It runs nothing of a stranger's: it needs a sound child, and leaves it so. */
    record Own() implements Trust {}

    /**
     * It runs something of a stranger's, and needs a sound child.
     *
     * @param probe shows whether the child is still sound; without one, the child is not used again
     */
    record Stranger(Optional<Probe> probe) implements Trust {}

    /**
     * It runs something of a stranger's in a child that has run others' before, unprobed. Its answer may be wrong until
     * it is known that the child was sound.
     *
     * @param probe shows whether the child is still sound
     * @param soundness whether it was
     */
    record Provisional(Probe probe, Soundness soundness) implements Trust {}

    /**
     * A request whose right answer is known: it shows whether what a child was asked before has left it sound.
     *
     * @param subject what it is about; of several about the same only one is asked
     * @param question makes the request
     * @param limits what the child may use on it
     */
    record Probe(Object subject, Supplier<? extends Question> question, ChildLimits limits) {
        /** The request, and what was answered. */
        public interface Question extends Conversation {
            /** Whether the answer so far is the known one, and whole. */
            boolean isAnsweredRight();
        }
    }

    /** Whether the child that answered one request was sound. It may come out later. */
    final class Soundness {
        private final CompletableFuture<Boolean> sound = new CompletableFuture<>();
        private volatile Optional<Child> child = Optional.empty();

        private Soundness() {}

        /** That of a request that no child was asked yet. */
        public static Soundness unknown() {
            return new Soundness();
        }

        /** Whether it has come out, or there is nothing to come out since no child was asked. */
        public boolean isSettled() {
            return child.isEmpty() || sound.isDone();
        }

        /** The child that answered, if one did. */
        Optional<Child> child() {
            return child;
        }

        /** What comes out. */
        CompletableFuture<Boolean> sound() {
            return sound;
        }

        void answeredBy(Child its) {
            child = Optional.of(its);
        }
    }
}
