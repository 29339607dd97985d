package dev.yieldlings.engine.compile.untrusted;

import com.sun.management.ThreadMXBean;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.CancellationToken;
import java.lang.management.ManagementFactory;
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
 * Compiles in this process, which needs no start, and falls back to a child process if that takes too long or too much
 * memory. Only the child process's limits affect the result.
 *
 * <p>A compiler in this process can't be stopped. After a timeout or cancellation its thread runs on in the background
 * and is reused when it is done. While there is such a thread, requests that find no idle thread go to the child
 * process.
 */
public final class InProcessCompiler implements UntrustedCompiler {
    /**
     * How long to wait for a compilation in this process: thousands of times what an honest source takes on an idle
     * machine.
     */
    private static final Duration LONG = Duration.ofSeconds(5);

    /** No machine allocates in less time what a child process may. Asking takes longer than most compilations. */
    private static final Duration MAY_HAVE_TAKEN_MUCH = Duration.ofMillis(500);

    /** How long to wait for an abandoned compilation: mostly it is small and was cancelled because of a newer one. */
    private static final int MILLIS_TO_CATCH_UP = 1_000;

    private final Compiler compiler;
    private final Supplier<CompilerProcesses> elsewhere;
    private final BlockingQueue<ExecutorService> idle = new LinkedBlockingQueue<>();
    private final ThreadLocal<Long> allocatedBefore = ThreadLocal.withInitial(() -> 0L);
    private final AtomicInteger leftAlone = new AtomicInteger();
    private @Nullable CompilerProcesses started;

    /**
     * Creates a compiler.
     *
     * @param classPath the jars that the sources may refer to
     * @param elsewhere starts the compiler processes; called at most once, when they are needed
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

    /** Compiles in a thread of this process, or returns empty if that takes too much time or memory. */
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

    /** Makes a busy thread available again as soon as its current compilation ends. */
    private void leaveAlone(ExecutorService thread) {
        leftAlone.incrementAndGet();
        thread.execute(() -> {
            leftAlone.decrementAndGet();
            idle.add(thread);
        });
    }

    private Optional<Compilation> compileHere(List<SourceFile> sources) {
        // javac may swallow an OutOfMemoryError. The JVM clears all soft references before it throws one.
        SoftReference<Object> memory = new SoftReference<>(new Object());
        long began = System.nanoTime();
        Compilation result = compiler.compile(sources);
        boolean tookMuch = System.nanoTime() - began > MAY_HAVE_TAKEN_MUCH.toNanos() && hasAllocatedMuch();
        return memory.get() == null || tookMuch ? Optional.empty() : Optional.of(result);
    }

    /**
     * Whether this thread may have allocated more for a compilation than a child process may. It counts all compilations
     * of the thread since the last call, which at worst asks the child process in vain.
     */
    private boolean hasAllocatedMuch() {
        long all = ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
        long since = all - allocatedBefore.get();
        allocatedBefore.set(all);
        return since > CompileLimits.ALLOCATED_BYTES;
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
