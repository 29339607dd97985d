package dev.yieldlings.engine.pool;

import dev.yieldlings.worker.child.RequestLimits;
import java.time.Duration;

/**
 * The limits of a child on one request. A busy or sleeping machine does not use them up.
 *
 * @param cpu the CPU time
 * @param idle how long all its threads may wait without a break, measured by the child itself
 * @param silence how long it may neither answer nor use CPU time, in wall-clock time: the last resort for a child that
 *     does not even notice that it waits
 * @param allocatedBytes the most memory that it may allocate, freed or not, in bytes; 0 for no limit
 */
public record ChildLimits(Duration cpu, Duration idle, Duration silence, long allocatedBytes) {
    /** Far longer than any pause of a process on a machine in use. */
    public static final Duration LONG_SILENCE = Duration.ofMinutes(5);

    /** Returns limits with this number of seconds for CPU time and for idling. */
    public static ChildLimits seconds(int seconds) {
        return new ChildLimits(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds), LONG_SILENCE, 0);
    }

    /** Returns these limits with another limit of silence. */
    public ChildLimits withSilence(Duration other) {
        return new ChildLimits(cpu, idle, other, allocatedBytes);
    }

    /** Returns these limits with a limit of allocated memory, in bytes. */
    public ChildLimits withAllocation(long bytes) {
        return new ChildLimits(cpu, idle, silence, bytes);
    }

    RequestLimits ofRequest() {
        return new RequestLimits(cpu.toMillis(), idle.toMillis(), allocatedBytes);
    }
}
