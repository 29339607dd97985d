package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compiles in this process, where it is fastest, and in one that can be killed as long as a compiler here does not come
 * to an end: so there is at most one such, however long this process lives.
 */
public final class PatientCompiler implements UntrustedCompiler {
    private final WatchedCompiler here;
    private final Supplier<CompilerChildren> elsewhere;
    private final Lock turn = new ReentrantLock();
    private @Nullable CompilerChildren started;

    /**
     * @param here compiles in this process
     * @param elsewhere starts what compiles in another one, once, when it is needed
     */
    public PatientCompiler(WatchedCompiler here, Supplier<CompilerChildren> elsewhere) {
        this.here = here;
        this.elsewhere = elsewhere;
    }

    /** {@inheritDoc} One at a time: to wait for the one compiler that is warm is quicker than to begin with a new one. */
    @Override
    public Compilation compile(List<SourceFile> sources) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            Optional<Compilation> compilation = here.compileUnlessBusy(sources);
            return compilation.isPresent() ? compilation.get() : children().compile(sources);
        } finally {
            turn.unlock();
        }
    }

    private synchronized CompilerChildren children() {
        CompilerChildren children = started;
        if (children == null) {
            children = elsewhere.get();
            started = children;
        }
        return children;
    }

    @Override
    public synchronized void close() {
        here.close();
        if (started != null) {
            started.close();
        }
    }
}
