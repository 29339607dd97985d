package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;

/** What the compiler may use on one submission. */
final class CompileLimits {
    static final int SECONDS = 10;
    static final int MEGABYTES = 256;
    static final int STACK_MEGABYTES = 16;

    private CompileLimits() {}

    /** The verdict at each of the limits: the same for all, as it depends on the machine which one is met first. */
    static Compilation exceeded() {
        return doesNotCompile("The compiler gave up on this source: it needed more than " + SECONDS + " seconds or "
                + MEGABYTES + " MB of memory. Is there an expression or a type in it that grows with each step, or "
                + "that is nested many times?");
    }

    /** The verdict on a source that the compiler did not survive. */
    static Compilation brokeDown() {
        return doesNotCompile("The compiler broke down on this source.");
    }

    private static Compilation doesNotCompile(String message) {
        return new Compilation.DoesNotCompile(List.of(Diagnostic.error("yieldlings.compiler", message)));
    }
}
