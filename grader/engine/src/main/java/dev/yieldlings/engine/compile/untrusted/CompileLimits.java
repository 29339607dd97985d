package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.pool.ChildCommand;
import dev.yieldlings.engine.pool.ChildLimits;

/**
 * What the compiler may use for one submission.
 *
 * <p>A compiler that goes on and on allocates all the time, and as much on a slow machine as on a fast one. So that
 * limit comes first, and the CPU time is for one that allocates nothing.
 */
final class CompileLimits {
    /** Some fifty times what the course's longest solution takes, and reached before such a compiler fills its memory. */
    static final long ALLOCATED_BYTES = 2L << 30;

    static final ChildLimits LIMITS = ChildLimits.seconds(30).withAllocation(ALLOCATED_BYTES);
    static final ChildCommand.Memory MEMORY = new ChildCommand.Memory(256, 16);

    private CompileLimits() {}
}
