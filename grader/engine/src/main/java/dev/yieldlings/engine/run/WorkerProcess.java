package dev.yieldlings.engine.run;

import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.wire.FrameReader;
import dev.yieldlings.worker.wire.FrameWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One child JVM: started, given jobs one at a time, and in the end killed. */
final class WorkerProcess implements AutoCloseable {
    private final Process process;
    private final Path folder;
    private final FrameWriter out;
    private final FrameReader in;
    private final Nonce nonce = Nonce.random();
    private boolean ready;

    private WorkerProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.out = new FrameWriter(process.getOutputStream());
        this.in = new FrameReader(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts a worker and returns at once; it gets ready while the caller does something else.
     *
     * @throws WorkerException if it can't be started
     */
    static WorkerProcess start(Installation installation) {
        try {
            Path folder = Files.createTempDirectory("yieldlings-worker");
            ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(installation));
            builder.directory(folder.toFile());
            builder.environment().clear();
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            WorkerProcess worker = new WorkerProcess(builder.start(), folder);
            worker.out.open(worker.nonce);
            return worker;
        } catch (IOException e) {
            throw new WorkerException("A worker could not be started: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Waits until the worker can take a job.
     *
     * @return what it says of itself
     * @throws WorkerException if it says nothing
     */
    Optional<Ready> awaitReady() {
        if (ready) {
            return Optional.empty();
        }
        try {
            if (in.read(nonce).orElse(null) instanceof Ready answer) {
                ready = true;
                return Optional.of(answer);
            }
            throw new WorkerException("A worker ended before it was ready (" + exit() + "). Is there memory left?");
        } catch (IOException e) {
            throw new WorkerException("A worker could not be talked to: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Sends a job; the answers are read with {@link #read}.
     *
     * @throws IOException if the worker is gone
     */
    void send(Job job) throws IOException {
        out.write(nonce, job);
    }

    /**
     * Reads one answer.
     *
     * @param jobNonce what the answer must carry
     * @throws IOException if what comes is no answer, or ends inside one
     */
    Optional<Message> read(Nonce jobNonce) throws IOException {
        return in.read(jobNonce);
    }

    /** Waits for the end of a process whose output has ended. */
    int exitCode() {
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            return -1;
        }
    }

    /** Ends the process, whatever it does; nothing in it can put that off. */
    void kill() {
        process.destroyForcibly();
    }

    /** Lets the process end by itself: it does so when nothing more can come for it. */
    void finish() throws InterruptedException {
        try {
            out.close();
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            // It has ended already.
        }
    }

    @Override
    public void close() {
        kill();
        Folders.delete(folder);
    }

    private String exit() {
        return "exit code " + exitCode();
    }
}
