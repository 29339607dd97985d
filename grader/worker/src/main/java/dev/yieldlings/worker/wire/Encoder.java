package dev.yieldlings.worker.wire;

import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.PlannedCheck;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.WorkerFault;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns a message into the bytes that {@link Decoder} reads. */
public final class Encoder {
    private final DataOutputStream out;

    private Encoder(DataOutputStream out) {
        this.out = out;
    }

    /** The body of a frame that carries a message. */
    public static byte[] encode(Message message) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
        try {
            new Encoder(new DataOutputStream(body)).put(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toByteArray();
    }

    private void put(Message message) throws IOException {
        switch (message) {
            case Job job -> {
                constant(Tag.JOB);
                classes(job.submission());
                classes(job.suite());
                strings(job.suiteClasses());
                out.writeInt(job.plan().size());
                for (PlannedCheck check : job.plan()) {
                    string(check.id());
                    strings(check.needs());
                }
                out.writeLong(job.limits().stepsPerCheck());
                out.writeInt(job.limits().outputChars());
            }
            case Ready ready -> {
                constant(Tag.READY);
                string(ready.generatorEngine());
            }
            case CheckStarted started -> {
                constant(Tag.CHECK_STARTED);
                string(started.id());
            }
            case CheckFinished finished -> {
                constant(Tag.CHECK_FINISHED);
                string(finished.id());
                constant(finished.ending());
                string(finished.message());
                out.writeInt(finished.trace().size());
                for (TraceStep step : finished.trace()) {
                    step(step);
                }
                out.writeLong(finished.steps());
                string(finished.output());
                out.writeBoolean(finished.outputTruncated());
            }
            case SuiteBroken broken -> {
                constant(Tag.SUITE_BROKEN);
                string(broken.message());
            }
            case JobFinished finished -> {
                constant(Tag.JOB_FINISHED);
                out.writeBoolean(finished.clean());
            }
            case WorkerFault fault -> {
                constant(Tag.WORKER_FAULT);
                string(fault.description());
            }
        }
    }

    private void step(TraceStep step) throws IOException {
        string(step.call());
        string(step.expected());
        string(step.actual());
        string(step.before());
        string(step.after());
        strings(step.printed());
        strings(step.events());
        out.writeLong(step.steps());
        constant(step.mark());
    }

    @SuppressWarnings("EnumOrdinal") // both ends of the channel run the same jar
    private void constant(Enum<?> constant) throws IOException {
        out.writeByte(constant.ordinal());
    }

    private void classes(Map<String, byte[]> classes) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(classes).entrySet()) {
            string(entry.getKey());
            bytes(entry.getValue());
        }
    }

    private void strings(List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            string(string);
        }
    }

    private void string(String string) throws IOException {
        bytes(string.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
