package dev.yieldlings.worker;

import dev.yieldlings.kit.engine.GeneratorEngine;
import dev.yieldlings.worker.child.JdkState;
import dev.yieldlings.worker.child.Parent;
import dev.yieldlings.worker.child.Request;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.WorkerFault;
import dev.yieldlings.worker.run.JobRunner;
import dev.yieldlings.worker.warm.WarmUp;
import dev.yieldlings.worker.wire.Decoder;
import dev.yieldlings.worker.wire.Encoder;
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
 * The main class of the worker's JVM.
 *
 * <p>It reads a nonce and then jobs from its standard input, and writes the answers to its standard output, until its
 * input ends. {@code System.out} is redirected first, so that nothing else reaches the standard output.
 */
public final class Worker {
    private Worker() {}

    /**
     * Runs jobs until the parent closes the input.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException, InterruptedException, ReflectiveOperationException {
        Parent parent = Parent.meet(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        JdkState.fixOrder();
        JobRunner runner = new JobRunner();
        WarmUp.run(runner);
        parent.greet(Encoder.encode(new Ready(GeneratorEngine.active().description())));
        boolean works = true;
        while (works) {
            Optional<Request> request = parent.next();
            works = request.isPresent() && serve(request.get(), runner, parent);
        }
    }

    /** Runs a job, and returns whether the worker can run another one. */
    private static boolean serve(Request request, JobRunner runner, Parent parent) throws IOException {
        if (!(Decoder.decode(request.content()) instanceof Job job)) {
            throw new IOException("the parent sent something other than a job");
        }
        Message last;
        JdkState.restartCounts();
        try {
            last = runner.run(job, answer -> parent.answer(request, Encoder.encode(answer)));
        } catch (RuntimeException | Error e) {
            last = new WorkerFault(stackTrace(e));
        }
        parent.answer(request, Encoder.encode(last));
        return !(last instanceof WorkerFault);
    }

    private static String stackTrace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
