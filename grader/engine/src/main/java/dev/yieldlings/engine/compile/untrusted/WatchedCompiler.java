package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Compiles in this process, on threads that are left to themselves at a limit, or when nobody waits for them any more.
 *
 * <p>This has no start to wait for, so it is the faster one for a single submission; but a compiler that is left to itself
 * goes on until it is done, and shares the memory with everything else in the process. It is used again then.
 */
public final class WatchedCompiler implements UntrustedCompiler {
    /** A compilation that was given up is mostly a small one that a newer one has overtaken. */
    private static final int MILLIS_TO_CATCH_UP = 200;

    private final Compiler compiler;
    private final BlockingQueue<ExecutorService> idle = new LinkedBlockingQueue<>();
    private final AtomicInteger leftAlone = new AtomicInteger();

    /**
     * @param classPath the jars that the sources may refer to
     */
    public WatchedCompiler(List<Path> classPath) {
        this.compiler = new Compiler(classPath);
    }

    @Override
    public Compilation compile(List<SourceFile> sources) throws InterruptedException {
        Optional<ExecutorService> free = free();
        return compile(sources, free.isPresent() ? free.get() : thread());
    }

    /**
     * Compiles sources unless a compiler that was left to itself is still at work.
     *
     * @return nothing where one is
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    Optional<Compilation> compileUnlessBusy(List<SourceFile> sources) throws InterruptedException {
        Optional<ExecutorService> free = free();
        if (free.isEmpty() && leftAlone.get() > 0) {
            return Optional.empty();
        }
        return Optional.of(compile(sources, free.isPresent() ? free.get() : thread()));
    }

    private Optional<ExecutorService> free() throws InterruptedException {
        ExecutorService free = idle.poll();
        if (free == null && leftAlone.get() > 0) {
            free = idle.poll(MILLIS_TO_CATCH_UP, TimeUnit.MILLISECONDS);
        }
        return Optional.ofNullable(free);
    }

    private Compilation compile(List<SourceFile> sources, ExecutorService thread) throws InterruptedException {
        Future<Compilation> compilation = thread.submit(() -> compileHere(sources));
        boolean done = false;
        try {
            Compilation result = compilation.get(CompileLimits.SECONDS, TimeUnit.SECONDS);
            done = true;
            return result;
        } catch (TimeoutException e) {
            return CompileLimits.exceeded();
        } catch (ExecutionException e) {
            done = true;
            return switch (e.getCause()) {
                case OutOfMemoryError _ -> CompileLimits.exceeded();
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            };
        } finally {
            if (done) {
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

    private Compilation compileHere(List<SourceFile> sources) {
        // The JVM lets go of such references before it throws an OutOfMemoryError, which javac may swallow.
        SoftReference<Object> memory = new SoftReference<>(new Object());
        Compilation result = compiler.compile(sources);
        return memory.get() == null ? CompileLimits.exceeded() : result;
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "compiler", (long) CompileLimits.STACK_MEGABYTES << 20);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void close() {
        idle.forEach(ExecutorService::shutdown);
        idle.clear();
        compiler.close();
    }
}
