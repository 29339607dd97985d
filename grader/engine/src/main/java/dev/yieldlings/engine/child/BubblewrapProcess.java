package dev.yieldlings.engine.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A process under bubblewrap, and what is left of it after its end.
 *
 * <p>Bubblewrap starts its own child and then lets it go on. If bubblewrap is killed in between, its child waits for
 * ever: {@code --die-with-parent} isn't in force yet. It keeps the standard streams open too, so a reader of the output
 * would wait with it. Such a child is found by an argument that all processes of this sandbox have, and is killed.
 *
 * @param process bubblewrap itself
 * @param ended completes after bubblewrap has ended and nothing of it is left
 */
record BubblewrapProcess(Process process, CompletableFuture<Void> ended) {
    /** The exit code of a process that a signal has ended is greater, by the signal's number. */
    private static final int ENDED_BY_SIGNAL = 128;

    /**
     * Starts all sandboxed processes. With {@code --die-with-parent} a sandbox is killed when the thread that started
     * it ends, not only its process, so this thread never ends.
     */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "child-starter");
        thread.setDaemon(true);
        return thread;
    });

    static BubblewrapProcess start(Path program, List<String> java, List<Path> readable) throws IOException {
        String id = "child-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(BubblewrapCommand.of(program, id, java, readable));
        ChildProcess.clearEnvironment(builder);
        Process process = startForGood(builder);
        return new BubblewrapProcess(process, process.onExit().thenAccept(ended -> {
            if (ended.exitValue() > ENDED_BY_SIGNAL) {
                killAll(id);
            }
        }));
    }

    private static Process startForGood(ProcessBuilder builder) throws IOException {
        try {
            return STARTER.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a child process was started", e);
        }
    }

    private static void killAll(String id) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(id))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
