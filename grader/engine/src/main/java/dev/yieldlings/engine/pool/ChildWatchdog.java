package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.pool.Exchange.End;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Ends a child from outside: one that does not end by itself at its limits, that is frozen, or that nobody waits for.
 *
 * <p>Whoever comes first, the last frame or who ends the child, decides; the other one has no say any more.
 */
final class ChildWatchdog {
    /** So much more than its limit a child may use before it counts as one that does not measure itself. */
    private static final Duration LATE = Duration.ofSeconds(5);

    /** Whoever uses less is not at work. */
    private static final Duration NOTHING = Duration.ofSeconds(1);

    private static final End NO_REASON = new End.Answered(true);

    private final Child child;
    private final ChildLimits limits;
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();
    private long quietSince = System.nanoTime();
    private Optional<Duration> cpuAtFirst = Optional.empty();
    private Duration cpuWhenQuiet = Duration.ZERO;

    ChildWatchdog(Child child, ChildLimits limits) {
        this.child = child;
        this.limits = limits;
    }

    /** The exchange has ended; says whether that was by itself. */
    boolean end() {
        return end.compareAndSet(null, NO_REASON);
    }

    /** Why the child was ended. */
    End reason() {
        End reason = end.get();
        return reason == null ? NO_REASON : reason;
    }

    /** Ends the child, unless the exchange has ended. */
    void stop(End reason) {
        if (end.compareAndSet(null, reason)) {
            child.kill();
        }
    }

    /** Looks whether the child is over its limits; to be called every second or so. */
    void look() {
        Optional<Duration> cpu = child.cpu();
        long now = System.nanoTime();
        if (cpu.isPresent()) {
            if (cpuAtFirst.isEmpty()) {
                cpuAtFirst = cpu;
                cpuWhenQuiet = cpu.get();
            }
            if (cpu.get().minus(cpuAtFirst.get()).compareTo(limits.cpu().plus(LATE)) > 0) {
                stop(new End.OutOfTime());
            }
            if (cpu.get().minus(cpuWhenQuiet).compareTo(NOTHING) > 0) {
                cpuWhenQuiet = cpu.get();
                quietSince = now;
            }
        }
        if (now - quietSince > limits.silence().toNanos()) {
            stop(new End.Idle());
        }
    }
}
