package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.child.Interruptible;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.child.Stopping;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Compiles in processes of their own, which are killed at a limit; a fixed number, used again and again. */
public final class CompilerChildren implements UntrustedCompiler {
    /** After so many submissions a process is replaced, so that nothing can pile up in it. */
    private static final int MOST_COMPILATIONS = 500;

    /** So many processes that can't be started in a row are not an accident. */
    private static final int MOST_ATTEMPTS = 3;

    /** A process that is not ready by then never will be. */
    private static final int SECONDS_TO_START = 60;

    private final Sandboxing sandboxing;
    private final Path java;
    private final Path jar;
    private final List<Path> classPath;
    private final BlockingQueue<CompilerChild> idle = new LinkedBlockingQueue<>();
    private final List<CompilerChild> alive = new ArrayList<>();
    private final Interruptible talking = new Interruptible("compiler-talk");
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "compiler-watch");
        thread.setDaemon(true);
        return thread;
    });
    private boolean closed;

    /**
     * Starts processes.
     *
     * @param sandboxing what to start them in
     * @param java the command {@code java}
     * @param jar the jar that they are started from: the one that this class is in
     * @param classPath the jars that the sources may refer to
     * @param count how many; as many submissions can be compiled at a time
     */
    public CompilerChildren(Sandboxing sandboxing, Path java, Path jar, List<Path> classPath, int count) {
        this.sandboxing = sandboxing;
        this.java = java;
        this.jar = jar;
        this.classPath = List.copyOf(classPath);
        for (int i = 0; i < count; i++) {
            startOne();
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>A process that ran out of memory after other submissions is given no blame on this one, and one that died may
     * have been killed by the machine: both count only when it happens again in a new process.
     */
    @Override
    public Compilation compile(List<SourceFile> sources) throws InterruptedException {
        return talking.call(stopping -> compile(sources, stopping));
    }

    private Compilation compile(List<SourceFile> sources, Stopping stopping) throws InterruptedException {
        for (boolean again = false; ; again = true) {
            CompilerChild child = takeReady(stopping);
            boolean fresh = child.compiled() == 0;
            if (!stopping.begin(child::kill)) {
                idle.add(child);
                throw new InterruptedException("the compilation is not wanted any more");
            }
            CompilerChild.Answer answer = child.compile(sources, watch);
            stopping.end();
            if (stopping.stopped()) {
                replace(child);
                throw new InterruptedException("the compilation is not wanted any more");
            }
            if (answer instanceof CompilerChild.Answer.Done && child.compiled() < MOST_COMPILATIONS) {
                idle.add(child);
            } else {
                replace(child);
            }
            switch (answer) {
                case CompilerChild.Answer.Done(Compilation compilation) -> {
                    return compilation;
                }
                case CompilerChild.Answer.TooLong() -> {
                    return CompileLimits.exceeded();
                }
                case CompilerChild.Answer.TooMuch() -> {
                    if (fresh || again) {
                        return CompileLimits.exceeded();
                    }
                }
                case CompilerChild.Answer.Died() -> {
                    if (again) {
                        return CompileLimits.brokeDown();
                    }
                }
            }
        }
    }

    private CompilerChild takeReady(Stopping stopping) throws InterruptedException {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; ) {
            CompilerChild child = stopping.await(idle::take);
            if (isReady(child)) {
                sandboxing.works(child.sandbox());
                return child;
            }
            attempt += sandboxing.failed(child.sandbox()) ? 0 : 1;
            replace(child);
        }
        throw new IllegalStateException("The compiler's process could not be started. Is there memory left?");
    }

    private boolean isReady(CompilerChild child) {
        ScheduledFuture<?> alarm = watch.schedule(child::kill, SECONDS_TO_START, TimeUnit.SECONDS);
        try {
            return child.awaitReady();
        } finally {
            alarm.cancel(false);
        }
    }

    private synchronized void replace(CompilerChild old) {
        alive.remove(old);
        old.close();
        startOne();
    }

    private synchronized void startOne() {
        if (closed) {
            return;
        }
        try {
            CompilerChild child = CompilerChild.start(sandboxing.sandbox(), java, jar, classPath);
            alive.add(child);
            idle.add(child);
        } catch (IOException e) {
            throw new UncheckedIOException("The compiler's process could not be started", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        watch.shutdownNow();
        talking.close();
        alive.forEach(CompilerChild::close);
        alive.clear();
    }
}
