package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Compiles in this process, on threads that are left to themselves at a limit.
 *
 * <p>This has no start to wait for, so it is the faster one for a single submission; but a compiler at its limit goes on
 * until the process ends, and shares the memory with everything else in it.
 */
public final class WatchedCompiler implements UntrustedCompiler {
    private final Compiler compiler;
    private final Queue<ExecutorService> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param classPath the jars that the sources may refer to
     */
    public WatchedCompiler(List<Path> classPath) {
        this.compiler = new Compiler(classPath);
    }

    @Override
    public Compilation compile(List<SourceFile> sources) throws InterruptedException {
        ExecutorService thread = Optional.ofNullable(idle.poll()).orElseGet(WatchedCompiler::thread);
        boolean keep = false;
        Future<Compilation> compilation = thread.submit(() -> compileHere(sources));
        try {
            Compilation result = compilation.get(CompileLimits.SECONDS, TimeUnit.SECONDS);
            keep = true;
            return result;
        } catch (TimeoutException e) {
            return CompileLimits.exceeded();
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case OutOfMemoryError _ -> CompileLimits.exceeded();
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            };
        } finally {
            if (keep) {
                idle.add(thread);
            } else {
                thread.shutdown();
            }
        }
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
