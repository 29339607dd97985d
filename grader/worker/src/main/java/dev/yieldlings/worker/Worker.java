package dev.yieldlings.worker;

import dev.yieldlings.kit.engine.GeneratorEngine;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.WorkerFault;
import dev.yieldlings.worker.run.JobRunner;
import dev.yieldlings.worker.warm.WarmUp;
import dev.yieldlings.worker.wire.FrameReader;
import dev.yieldlings.worker.wire.FrameWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/**
 * The child JVM's main class.
 *
 * <p>It reads a nonce and then jobs from its standard input, and writes the answers to its standard output, until its
 * input ends. Nothing else reaches that output: {@code System.out} leads elsewhere from the first line on.
 */
public final class Worker {
    private final FrameReader in;
    private final FrameWriter out;

    private Worker(FrameReader in, FrameWriter out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Runs until the parent closes the input.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        FrameReader in = new FrameReader(new FileInputStream(FileDescriptor.in));
        FrameWriter out = new FrameWriter(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        new Worker(in, out).serve();
    }

    private void serve() throws IOException, ReflectiveOperationException {
        Nonce nonce = in.open();
        JobRunner runner = new JobRunner();
        WarmUp.run(runner);
        out.write(nonce, new Ready(GeneratorEngine.active().description()));
        for (Optional<Message> next = in.read(nonce); next.isPresent(); next = in.read(nonce)) {
            if (!(next.get() instanceof Job job)) {
                throw new IOException("the parent sent something other than a job");
            }
            try {
                out.write(job.nonce(), runner.run(job, answer -> out.write(job.nonce(), answer)));
            } catch (RuntimeException e) {
                out.write(job.nonce(), new WorkerFault(stackTrace(e)));
                return;
            }
        }
    }

    private static String stackTrace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
