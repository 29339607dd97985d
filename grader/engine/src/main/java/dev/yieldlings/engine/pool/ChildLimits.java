package dev.yieldlings.engine.pool;

import dev.yieldlings.worker.child.RequestLimits;
import java.time.Duration;

/**
 * What a child may use on one request. None of it is used up while the machine is busy or asleep.
 *
 * @param cpu its CPU time
 * @param idle how long all its threads may wait at a stretch, as the child itself lives through it
 * @param silence how long it may neither answer nor use CPU time, by the clock on the wall: the last resort for one that
 *     does not even notice that it waits
 */
public record ChildLimits(Duration cpu, Duration idle, Duration silence) {
    /** Far longer than anything that happens to a process on a machine that is in use. */
    public static final Duration LONG_SILENCE = Duration.ofMinutes(5);

    /** The same number of seconds for work and for doing nothing. */
    public static ChildLimits seconds(int seconds) {
        return new ChildLimits(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds), LONG_SILENCE);
    }

    /** The same, with another last resort. */
    public ChildLimits withSilence(Duration other) {
        return new ChildLimits(cpu, idle, other);
    }

    RequestLimits ofRequest() {
        return new RequestLimits(cpu.toMillis(), idle.toMillis());
    }
}
