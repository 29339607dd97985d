package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.CancellationToken;
import java.util.List;

/** Compiles sources that may be made to stop a compiler; one object may be used by any number of threads. */
public sealed interface UntrustedCompiler extends AutoCloseable permits InProcessCompiler, CompilerProcesses {
    /**
     * Compiles sources.
     *
     * @throws dev.yieldlings.engine.pool.ChildException if no compiler's process works
     * @throws InterruptedException if the token is cancelled
     */
    Compilation compile(List<SourceFile> sources, CancellationToken token) throws InterruptedException;

    /** Ends all compilers. */
    @Override
    void close();
}
