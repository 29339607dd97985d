package dev.yieldlings.engine.pool;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What a request assumes about the child that answers it, and what later requests may assume about that child. */
public sealed interface Trust {
    /** It runs no untrusted code: it needs a sound child and leaves it sound. */
    record Own() implements Trust {}

    /**
     * It runs untrusted code, and needs a sound child.
     *
     * @param probe shows whether the child is still sound; if empty, the child is not used again
     */
    record Stranger(Optional<Probe> probe) implements Trust {}

    /**
     * It runs untrusted code in a child that may have run untrusted code before without a probe since. The answer may
     * be wrong until the child is known to have been sound.
     *
     * @param probe shows whether the child is still sound
     * @param soundness receives whether the child was sound
     */
    record Provisional(Probe probe, Soundness soundness) implements Trust {}

    /**
     * A request with a known answer. A wrong answer shows that an earlier request left the child unsound.
     *
     * @param subject what the probe is about; of several probes with the same subject only one is sent
     * @param question creates the request
     * @param limits the limits of the child on this request
     */
    record Probe(Object subject, Supplier<? extends Question> question, ChildLimits limits) {
        /** The request, and the child's answer. */
        public interface Question extends Conversation {
            /** Whether the answer is complete and correct. */
            boolean isAnsweredRight();
        }
    }

    /** Whether the child that answered one request was sound. The result may come later. */
    final class Soundness {
        private final CompletableFuture<Boolean> sound = new CompletableFuture<>();
        private volatile Optional<Child> child = Optional.empty();

        private Soundness() {}

        /** Creates the soundness for a request that no child has answered yet. */
        public static Soundness unknown() {
            return new Soundness();
        }

        /** Whether the result is known, or no child has answered, so that there is none to wait for. */
        public boolean isSettled() {
            return child.isEmpty() || sound.isDone();
        }

        /** Returns the child that answered, or empty if none did. */
        Optional<Child> child() {
            return child;
        }

        /** Returns the result, once it is known. */
        CompletableFuture<Boolean> sound() {
            return sound;
        }

        void answeredBy(Child its) {
            child = Optional.of(its);
        }
    }
}
