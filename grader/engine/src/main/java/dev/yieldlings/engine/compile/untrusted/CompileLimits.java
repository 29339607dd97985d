package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.pool.ChildCommand;
import dev.yieldlings.engine.pool.ChildLimits;

/** The CPU time and memory that the compiler may use for one submission. */
final class CompileLimits {
    static final ChildLimits LIMITS = ChildLimits.seconds(10);
    static final ChildCommand.Memory MEMORY = new ChildCommand.Memory(256, 16);

    private CompileLimits() {}
}
