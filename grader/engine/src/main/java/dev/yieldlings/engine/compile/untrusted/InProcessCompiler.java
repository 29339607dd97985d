package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.CancellationToken;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compiles in this process, which has no start to wait for, and what doesn't come to an end here in a process that can be
 * killed: only that one's limits decide anything.
 *
 * <p>A compiler here can't be stopped. One that nobody waits for any more is left to itself, and used again when it is
 * done; as long as there is one, all that finds no free compiler goes to the other process.
 */
public final class InProcessCompiler implements UntrustedCompiler {
    /** Thousands of times what an honest source takes on an idle machine. */
    private static final Duration LONG = Duration.ofSeconds(5);

    /** A compilation that was given up is mostly a small one that a newer one has overtaken. */
    private static final int MILLIS_TO_CATCH_UP = 1_000;

    private final Compiler compiler;
    private final Supplier<CompilerProcesses> elsewhere;
    private final BlockingQueue<ExecutorService> idle = new LinkedBlockingQueue<>();
    private final AtomicInteger leftAlone = new AtomicInteger();
    private @Nullable CompilerProcesses started;

    /**
     * @param classPath the jars that the sources may refer to
     * @param elsewhere starts what compiles in other processes, once, when it is needed
     */
    public InProcessCompiler(List<Path> classPath, Supplier<CompilerProcesses> elsewhere) {
        this.compiler = new Compiler(classPath);
        this.elsewhere = elsewhere;
    }

    @Override
    public Compilation compile(List<SourceFile> sources, CancellationToken token) throws InterruptedException {
        token.check();
        ExecutorService free = idle.poll();
        if (free == null && leftAlone.get() > 0) {
            free = idle.poll(MILLIS_TO_CATCH_UP, TimeUnit.MILLISECONDS);
        }
        boolean goesElsewhere = free == null && leftAlone.get() > 0;
        Optional<Compilation> compilation =
                goesElsewhere ? Optional.empty() : compile(sources, free == null ? thread() : free, token);
        return compilation.isPresent() ? compilation.get() : elsewhere().compile(sources, token);
    }

    /** Compiles sources, unless that takes more time or memory than is spent on it here. */
    private Optional<Compilation> compile(List<SourceFile> sources, ExecutorService thread, CancellationToken token)
            throws InterruptedException {
        CompletableFuture<Optional<Compilation>> compilation =
                CompletableFuture.supplyAsync(() -> compileHere(sources), thread);
        try {
            return token.await(compilation, LONG);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case OutOfMemoryError _ -> Optional.empty();
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            };
        } finally {
            if (compilation.isDone()) {
                idle.add(thread);
            } else {
                leaveAlone(thread);
            }
        }
    }

    /** What is given to the thread now, it does when it is done with all else. */
    private void leaveAlone(ExecutorService thread) {
        leftAlone.incrementAndGet();
        thread.execute(() -> {
            leftAlone.decrementAndGet();
            idle.add(thread);
        });
    }

    private Optional<Compilation> compileHere(List<SourceFile> sources) {
        // The JVM lets go of such references before it throws an OutOfMemoryError, which javac may swallow.
        SoftReference<Object> memory = new SoftReference<>(new Object());
        Compilation result = compiler.compile(sources);
        return memory.get() == null ? Optional.empty() : Optional.of(result);
    }

    private synchronized CompilerProcesses elsewhere() {
        CompilerProcesses processes = started;
        if (processes == null) {
            processes = elsewhere.get();
            started = processes;
        }
        return processes;
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "compiler", (long) CompileLimits.MEMORY.stackMegabytes() << 20);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public synchronized void close() {
        idle.forEach(ExecutorService::shutdown);
        idle.clear();
        compiler.close();
        if (started != null) {
            started.close();
        }
    }
}
