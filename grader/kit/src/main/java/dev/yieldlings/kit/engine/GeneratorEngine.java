package dev.yieldlings.kit.engine;

import org.jspecify.annotations.Nullable;

/**
 * How bodies are left and entered again. One engine serves the whole process; it is chosen when the first generator
 * takes its first step.
 *
 * <p>Force one with {@code -Ddev.yieldlings.kit.engine=continuation} or {@code =thread}; otherwise it is
 * {@link #CONTINUATION} wherever that works.
 */
public enum GeneratorEngine {
    /**
     * The body runs on the caller's own thread, so that locks and thread-locals are the caller's. It needs the package
     * {@code jdk.internal.vm}: a main jar's manifest entry {@code Add-Exports: java.base/jdk.internal.vm}, or the
     * option {@code --add-exports java.base/jdk.internal.vm=ALL-UNNAMED}. A generator that is dropped half-way is
     * collected, and runs no further line. Scoped values don't mix with it: the JDK caches what a body has read of them
     * from one step to the next, and a body that yields inside {@code ScopedValue.where(...).run(...)} leaves its caller
     * with the binding.
     */
    CONTINUATION("continuations, on the caller's own thread") {
        @Override
        public Coroutine coroutine(Runnable code) {
            return new ContinuationCoroutine(code);
        }
    },

    /**
     * Each body has a virtual thread of its own, which runs only while the caller waits. It needs nothing, and is
     * slower by an order of magnitude. A body that needs a lock which its caller holds waits for ever here, and its
     * thread-locals are its own. A generator that is dropped half-way is closed, some time after it was collected, so
     * that its thread ends.
     */
    THREAD("virtual threads handing over to one another") {
        @Override
        public Coroutine coroutine(Runnable code) {
            return new ThreadCoroutine(code);
        }
    };

    private static final String PROPERTY = "dev.yieldlings.kit.engine";

    private final String description;

    GeneratorEngine(String description) {
        this.description = description;
    }

    /** The engine that this process uses. */
    public static GeneratorEngine active() {
        return Chosen.ENGINE;
    }

    /** A few words for a person, as in "generators run by ...". */
    public String description() {
        return description;
    }

    /** A coroutine that will run this code at its first {@link Coroutine#resume()}. */
    public abstract Coroutine coroutine(Runnable code);

    static GeneratorEngine choose(@Nullable String wish, boolean continuationsWork) {
        if (wish == null) {
            return continuationsWork ? CONTINUATION : THREAD;
        }
        return switch (wish) {
            case "continuation" -> {
                if (!continuationsWork) {
                    throw new IllegalStateException(PROPERTY + " asks for continuations, but this process was started"
                            + " without --add-exports java.base/jdk.internal.vm=ALL-UNNAMED");
                }
                yield CONTINUATION;
            }
            case "thread" -> THREAD;
            default -> throw new IllegalArgumentException(PROPERTY + " is continuation or thread, not " + wish);
        };
    }

    private static boolean continuationsWork() {
        try {
            var probe = new ContinuationCoroutine(() -> {});
            probe.resume();
            return probe.isDone();
        } catch (LinkageError | UnsupportedOperationException e) {
            // The package is not exported to us, or this JVM is built without continuations.
            return false;
        }
    }

    private static final class Chosen {
        static final GeneratorEngine ENGINE = choose(System.getProperty(PROPERTY), continuationsWork());
    }
}
