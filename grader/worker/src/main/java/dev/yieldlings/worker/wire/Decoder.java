package dev.yieldlings.worker.wire;

import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.PlannedCheck;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.WorkerFault;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the bytes of a frame's body into a message; what doesn't fit is a {@link FrameException}, never a guess. */
public final class Decoder {
    private final ByteBuffer in;

    private Decoder(byte[] body) {
        this.in = ByteBuffer.wrap(body);
    }

    /**
     * The message that a frame's body carries.
     *
     * @throws FrameException if it is none
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
        return switch (constant(Tag.values())) {
            case JOB -> new Job(classes(), classes(), strings(), plan(), new RunLimits(in.getLong(), in.getInt()));
            case READY -> new Ready(string());
            case CHECK_STARTED -> new CheckStarted(string());
            case CHECK_FINISHED ->
                new CheckFinished(
                        string(),
                        constant(CheckFinished.Ending.values()),
                        string(),
                        trace(),
                        in.getLong(),
                        string(),
                        bool());
            case SUITE_BROKEN -> new SuiteBroken(string());
            case JOB_FINISHED -> new JobFinished(bool());
            case WORKER_FAULT -> new WorkerFault(string());
        };
    }

    private List<PlannedCheck> plan() throws FrameException {
        int size = size();
        List<PlannedCheck> plan = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            plan.add(new PlannedCheck(string(), strings()));
        }
        return plan;
    }

    private List<TraceStep> trace() throws FrameException {
        int size = size();
        List<TraceStep> trace = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            trace.add(new TraceStep(
                    string(),
                    string(),
                    string(),
                    string(),
                    string(),
                    strings(),
                    strings(),
                    in.getLong(),
                    constant(TraceStep.Mark.values())));
        }
        return trace;
    }

    private Map<String, byte[]> classes() throws FrameException {
        int size = size();
        Map<String, byte[]> classes = new HashMap<>();
        for (int i = 0; i < size; i++) {
            classes.put(string(), bytes());
        }
        return classes;
    }

    private List<String> strings() throws FrameException {
        int size = size();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            strings.add(string());
        }
        return strings;
    }

    private String string() throws FrameException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws FrameException {
        byte[] bytes = new byte[size()];
        in.get(bytes);
        return bytes;
    }

    /** Every item takes at least one byte, so a count beyond what is left is refused before memory is set aside. */
    private int size() throws FrameException {
        int size = in.getInt();
        if (size < 0 || size > in.remaining()) {
            throw new FrameException("a frame announced " + size + " items");
        }
        return size;
    }

    private boolean bool() {
        return in.get() != 0;
    }

    private <E> E constant(E[] constants) throws FrameException {
        int index = in.get() & 0xFF;
        if (index >= constants.length) {
            throw new FrameException("a frame holds an unknown tag");
        }
        return constants[index];
    }
}
