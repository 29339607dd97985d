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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A JVM in a child process. Its environment holds only the locale. Without a sandbox it gets an empty working folder.
 */
public final class ChildProcess implements AutoCloseable {
    private static final int SECONDS_TO_DIE = 10;

    private final Process process;
    private final CompletableFuture<?> ended;
    private final Sandbox sandbox;
    private final Optional<Path> folder;
    private final OutputTail errors;

    private ChildProcess(Process process, CompletableFuture<?> ended, Sandbox sandbox, Optional<Path> folder) {
        this.process = process;
        this.ended = ended;
        this.sandbox = sandbox;
        this.folder = folder;
        this.errors = OutputTail.of(process.getErrorStream());
    }

    /**
     * Starts a child process.
     *
     * @param sandbox the sandbox to start it in
     * @param java the command {@code java} and its arguments
     * @param readable the files and folders that it may read besides the JDK
     * @throws IOException if it can't be started
     */
    public static ChildProcess start(Sandbox sandbox, List<String> java, List<Path> readable) throws IOException {
        return switch (sandbox) {
            case Sandbox.None() -> {
                Path folder = workingFolder();
                try {
                    ProcessBuilder builder = new ProcessBuilder(java).directory(folder.toFile());
                    clearEnvironment(builder);
                    Process process = builder.start();
                    yield new ChildProcess(process, process.onExit(), sandbox, Optional.of(folder));
                } catch (IOException e) {
                    discard(folder);
                    throw e;
                }
            }
            case Sandbox.Bubblewrap(Path program) -> {
                BubblewrapProcess started = BubblewrapProcess.start(program, java, readable);
                yield new ChildProcess(started.process(), started.ended(), sandbox, Optional.empty());
            }
        };
    }

    static void clearEnvironment(ProcessBuilder builder) {
        builder.environment().clear();
        // Without it a JVM doesn't find jars in a folder whose name has non-ASCII characters.
        builder.environment().put("LC_ALL", "C.UTF-8");
    }

    private static void discard(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            // The system cleans up its temporary files in time, and no verdict depends on this folder.
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

    /** Returns the sandbox that the child was started in. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Returns the stream to the child's standard input. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** Returns the stream from the child's standard output. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** Returns the end of the child's standard error, at most 8 KB. Call it only after the child has ended. */
    public String errors() {
        return errors.text();
    }

    /** Returns the CPU time used so far by the child and its descendants, or empty if the system doesn't report it. */
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

    /** Returns whether the child is still running. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits for a child to end after its output has ended, and kills it after a minute. Returns its exit code, or -1 if
     * the caller is interrupted.
     */
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

    /** Kills the child and its descendants, and waits for the end of a sandbox that isn't set up yet. */
    public void kill() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        if (descendants.isEmpty() && sandbox instanceof Sandbox.Bubblewrap) {
            try {
                ended.get(SECONDS_TO_DIE, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                // The system can't end it now. It will be killed once it can.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Closes the child's standard input, which makes it end, and waits for at most a minute.
     *
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public void finish() throws InterruptedException {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The child has already ended.
        }
        process.waitFor(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        kill();
        if (File.separatorChar == '\\') {
            // Windows can't delete the working folder of a running process.
            exitCode();
        }
        folder.ifPresent(ChildProcess::discard);
    }
}
