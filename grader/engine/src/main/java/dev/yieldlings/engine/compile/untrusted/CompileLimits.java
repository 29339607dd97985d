package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.pool.ChildCommand;
import dev.yieldlings.engine.pool.ChildLimits;

/** What the compiler may use on one submission. */
final class CompileLimits {
    static final ChildLimits LIMITS = ChildLimits.seconds(10);
    static final ChildCommand.Memory MEMORY = new ChildCommand.Memory(256, 16);

    private CompileLimits() {}
}
