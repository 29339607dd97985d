package dev.yieldlings.engine.child;

import dev.yieldlings.engine.file.Folders;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A JVM in a process of its own, with nothing in its environment but its locale and, where it has no sandbox, an
 * empty folder to work in.
 */
public final class ChildProcess implements AutoCloseable {
    /**
     * A sandbox dies with the thread that started it, not only with its process, so none may be started by one that
     * ends.
     */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "child-starter");
        thread.setDaemon(true);
        return thread;
    });

    private final Process process;
    private final Sandbox sandbox;
    private final Optional<Path> folder;
    private final OutputTail errors;

    private ChildProcess(Process process, Sandbox sandbox, Optional<Path> folder) {
        this.process = process;
        this.sandbox = sandbox;
        this.folder = folder;
        this.errors = OutputTail.of(process.getErrorStream());
    }

    /**
     * Starts a child.
     *
     * @param sandbox what to start it in
     * @param java the command {@code java} and its arguments
     * @param readable what it reads beside the JDK
     * @throws IOException if it can't be started
     */
    public static ChildProcess start(Sandbox sandbox, List<String> java, List<Path> readable) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(sandbox.wrap(java, readable));
        builder.environment().clear();
        // Else a JVM doesn't find jars in a folder whose name has an umlaut.
        builder.environment().put("LC_ALL", "C.UTF-8");
        return switch (sandbox) {
            case Sandbox.None() -> {
                Path folder = workingFolder();
                builder.directory(folder.toFile());
                try {
                    yield new ChildProcess(builder.start(), sandbox, Optional.of(folder));
                } catch (IOException e) {
                    discard(folder);
                    throw e;
                }
            }
            case Sandbox.Bubblewrap _ -> new ChildProcess(startForGood(builder), sandbox, Optional.empty());
        };
    }

    private static void discard(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            // The system clears its folder of temporary files some day; no verdict hangs on it.
        }
    }

    private static Path workingFolder() throws IOException {
        try {
            return Files.createTempDirectory("yieldlings-child");
        } catch (IOException e) {
            throw new IOException(
                    "no folder for temporary files can be made in " + System.getProperty("java.io.tmpdir"), e);
        }
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

    /** What it was started in. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** What the child reads. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** What the child writes. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** What it wrote to its standard error, as far as that is the end of it; asked of a child that has ended. */
    public String errors() {
        return errors.text();
    }

    /** The CPU time that it and all its own children have used so far; nothing if the system doesn't say. */
    public Optional<Duration> cpu() {
        Duration sum = Duration.ZERO;
        for (ProcessHandle handle : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList()) {
            Optional<Duration> used = handle.info().totalCpuDuration();
            if (used.isEmpty() && handle.isAlive()) {
                return Optional.empty();
            }
            sum = sum.plus(used.orElse(Duration.ZERO));
        }
        return Optional.of(sum);
    }

    /** Whether it has not ended yet. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end of a child whose output has ended, and kills one that doesn't end. */
    public int exitCode() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            return -1;
        }
    }

    /** Ends the child, whatever it does; nothing in it can put that off. */
    public void kill() {
        // Until it is set up, bubblewrap's own child waits for ever for a parent that is gone.
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    /**
     * Lets the child end by itself, which it does when nothing more can come for it.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It has ended already.
        }
        process.waitFor(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        kill();
        if (File.separatorChar == '\\') {
            // Windows deletes no folder that a process still works in.
            exitCode();
        }
        folder.ifPresent(ChildProcess::discard);
    }
}
