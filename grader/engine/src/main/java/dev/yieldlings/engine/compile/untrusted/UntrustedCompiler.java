package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.CancellationToken;
import java.util.List;

/** Compiles source files that may be written to exhaust a compiler. Implementations are thread-safe. */
public sealed interface UntrustedCompiler extends AutoCloseable permits InProcessCompiler, CompilerProcesses {
    /**
     * Compiles source files.
     *
     * @throws dev.yieldlings.engine.pool.ChildException if no compiler process works
     * @throws InterruptedException if the token is cancelled
     */
    Compilation compile(List<SourceFile> sources, CancellationToken token) throws InterruptedException;

    /** Closes all compilers. */
    @Override
    void close();
}
