package dev.yieldlings.engine.pool;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Whether the child that answered one request was sound. It may come out later. */
public final class Soundness {
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
