package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.pool.Exchange.End;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Ends a child from outside if it exceeds its limits, is frozen, or its request was cancelled.
 *
 * <p>The exchange's end and a kill exclude each other: the first one wins, and the other has no effect.
 */
final class ChildWatchdog {
    /** The excess over its CPU limit after which a child counts as no longer measuring itself. */
    private static final Duration LATE = Duration.ofSeconds(5);

    /** A child that uses less CPU time than this counts as quiet. */
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

    /** Notes that the exchange has ended; returns whether it ended by itself. */
    boolean end() {
        return end.compareAndSet(null, NO_REASON);
    }

    /** Returns why the child was ended. */
    End reason() {
        End reason = end.get();
        return reason == null ? NO_REASON : reason;
    }

    /** Kills the child, unless the exchange has ended. */
    void stop(End reason) {
        if (end.compareAndSet(null, reason)) {
            child.kill();
        }
    }

    /** Checks the child's limits; to be called about every second. */
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
