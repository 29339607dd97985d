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
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.message.WorkerFault;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Decodes the body of a frame into a message, and rejects everything else with a {@link FrameException}. */
public final class Decoder {
    private final ByteBuffer in;
    private final FieldReader fields;

    private Decoder(byte[] body) {
        this.in = ByteBuffer.wrap(body);
        this.fields = new FieldReader(in);
    }

    /**
     * Decodes the message in a frame's body.
     *
     * @throws FrameException if the body is not exactly one message
     */
    public static Message decode(byte[] body) throws FrameException {
        Decoder decoder = new Decoder(body);
        try {
            Message message = decoder.message();
            if (decoder.in.hasRemaining()) {
                throw new FrameException("a frame is longer than its message");
            }
            return message;
        } catch (BufferUnderflowException e) {
            throw new FrameException("a frame is shorter than its message");
        }
    }

    private Message message() throws FrameException {
        return switch (fields.constant(Tag.values())) {
            case JOB -> job();
            case READY -> new Ready(fields.string());
            case CHECK_STARTED -> new CheckStarted(fields.string());
            case CHECK_FINISHED -> checkFinished();
            case CHECK_INSPECTED ->
                new CheckInspected(fields.string(), new TraceReader(fields).trace(), fields.string());
            case SUITE_BROKEN -> new SuiteBroken(fields.string());
            case JOB_JUDGED -> new JobJudged();
            case JOB_FINISHED -> new JobFinished(fields.constant(JobFinished.Condition.values()));
            case WORKER_FAULT -> new WorkerFault(fields.string());
            case PROMPT_TOLD -> new PromptTold(new TraceReader(fields).trace());
        };
    }

    private Job job() throws FrameException {
        return new Job(
                fields.classes(),
                fields.classes(),
                fields.classes(),
                fields.strings(),
                fields.list(() -> new PlannedCheck(fields.string(), fields.strings(), fields.strings())),
                new RunLimits(in.getLong(), in.getInt()),
                fields.bool());
    }

    private CheckFinished checkFinished() throws FrameException {
        TraceReader trace = new TraceReader(fields);
        return new CheckFinished(
                fields.string(),
                fields.constant(CheckFinished.Ending.values()),
                trace.failure(),
                trace.trace(),
                in.getLong(),
                fields.string(),
                fields.bool());
    }
}
