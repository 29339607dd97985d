package dev.yieldlings.engine.run;

import dev.yieldlings.engine.child.ChildProcess;
import dev.yieldlings.engine.child.Sandbox;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.wire.FrameReader;
import dev.yieldlings.worker.wire.FrameWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One worker: started, given jobs one at a time, and in the end killed. */
final class WorkerProcess implements AutoCloseable {
    private final ChildProcess child;
    private final FrameWriter out;
    private final FrameReader in;
    private final Nonce nonce = Nonce.random();
    private @Nullable Ready ready;

    private WorkerProcess(ChildProcess child) {
        this.child = child;
        this.out = new FrameWriter(child.input());
        this.in = new FrameReader(new BufferedInputStream(child.output()));
    }

    /**
     * Starts a worker and returns at once; it gets ready while the caller does something else.
     *
     * @throws WorkerException if it can't be started
     */
    static WorkerProcess start(Installation installation, WorkerLife life, Sandbox sandbox) {
        WorkerProcess worker;
        try {
            worker = new WorkerProcess(ChildProcess.start(
                    sandbox, WorkerCommand.of(installation, life), WorkerCommand.readable(installation)));
        } catch (IOException e) {
            throw new WorkerException("A worker could not be started: " + e.getMessage() + ".", e);
        }
        try {
            worker.out.open(worker.nonce);
        } catch (IOException e) {
            // It has ended already, which whoever waits for it will notice.
        }
        return worker;
    }

    /** What it was started in. */
    Sandbox sandbox() {
        return child.sandbox();
    }

    /**
     * Waits until the worker can take a job.
     *
     * @return what it said of itself then
     * @throws WorkerException if it says nothing
     */
    Ready awaitReady() {
        if (ready != null) {
            return ready;
        }
        try {
            if (in.read(nonce).orElse(null) instanceof Ready answer) {
                ready = answer;
                return answer;
            }
            throw new WorkerException(
                    "A worker ended before it was ready (exit code " + exitCode() + "). Is there memory left?");
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

    /** Whether it has not ended yet. */
    boolean isAlive() {
        return child.isAlive();
    }

    /** Waits for the end of a worker whose output has ended. */
    int exitCode() {
        return child.exitCode();
    }

    /** Ends the worker, whatever it does. */
    void kill() {
        child.kill();
    }

    /** Lets the worker end by itself. */
    void finish() throws InterruptedException {
        child.finish();
    }

    @Override
    public void close() {
        child.close();
    }
}
