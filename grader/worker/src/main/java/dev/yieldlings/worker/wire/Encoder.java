package dev.yieldlings.worker.wire;

import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckInspected;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.JobJudged;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.PlannedCheck;
import dev.yieldlings.worker.message.PromptTold;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.message.WorkerFault;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Encodes a message in the format that {@link Decoder} reads. */
public final class Encoder {
    private final DataOutputStream out;
    private final FieldWriter fields;

    private Encoder(DataOutputStream out) {
        this.out = out;
        this.fields = new FieldWriter(out);
    }

    /** Returns the message as a frame's body. */
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
                fields.constant(Tag.JOB);
                fields.classes(job.submission());
                fields.classes(job.libraries());
                fields.classes(job.suite());
                fields.strings(job.suiteClasses());
                out.writeInt(job.plan().size());
                for (PlannedCheck check : job.plan()) {
                    fields.string(check.id());
                    fields.strings(check.needs());
                    fields.strings(check.tests());
                }
                out.writeLong(job.limits().stepsPerCheck());
                out.writeInt(job.limits().outputChars());
                out.writeBoolean(job.inspect());
            }
            case Ready ready -> {
                fields.constant(Tag.READY);
                fields.string(ready.generatorEngine());
            }
            case CheckStarted started -> {
                fields.constant(Tag.CHECK_STARTED);
                fields.string(started.id());
            }
            case CheckFinished finished -> {
                fields.constant(Tag.CHECK_FINISHED);
                fields.string(finished.id());
                fields.constant(finished.ending());
                TraceWriter trace = new TraceWriter(fields, out);
                trace.failure(finished.failure());
                trace.trace(finished.trace());
                out.writeLong(finished.steps());
                fields.string(finished.output());
                out.writeBoolean(finished.outputTruncated());
            }
            case CheckInspected inspected -> {
                fields.constant(Tag.CHECK_INSPECTED);
                fields.string(inspected.id());
                new TraceWriter(fields, out).trace(inspected.trace());
                fields.string(inspected.behaviour());
            }
            case SuiteBroken broken -> {
                fields.constant(Tag.SUITE_BROKEN);
                fields.string(broken.message());
            }
            case JobJudged _ -> fields.constant(Tag.JOB_JUDGED);
            case JobFinished finished -> {
                fields.constant(Tag.JOB_FINISHED);
                fields.constant(finished.worker());
            }
            case WorkerFault fault -> {
                fields.constant(Tag.WORKER_FAULT);
                fields.string(fault.description());
            }
            case PromptTold told -> {
                fields.constant(Tag.PROMPT_TOLD);
                new TraceWriter(fields, out).trace(told.trace());
            }
        }
    }
}
