package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;

/** Compiles sources that may be made to stop a compiler; one object may be used by any number of threads. */
public sealed interface UntrustedCompiler extends AutoCloseable
        permits WatchedCompiler, CompilerChildren, PatientCompiler {
    /**
     * Compiles sources; a source that asks too much of the compiler does not compile.
     *
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    Compilation compile(List<SourceFile> sources) throws InterruptedException;

    /** Ends all compilers. */
    @Override
    void close();
}
