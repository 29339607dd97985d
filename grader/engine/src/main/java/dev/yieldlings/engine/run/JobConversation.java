package dev.yieldlings.engine.run;

import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.pool.Conversation;
import dev.yieldlings.engine.pool.Exchange.End;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckInspected;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.JobJudged;
import dev.yieldlings.worker.message.PromptTold;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.message.WorkerFault;
import dev.yieldlings.worker.wire.Decoder;
import dev.yieldlings.worker.wire.Encoder;
import dev.yieldlings.worker.wire.FrameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one job in a worker, and collects its answer. */
final class JobConversation implements Conversation {
    private final Job job;
    private final List<CheckFinished> finished = new ArrayList<>();
    private final List<CheckInspected> inspected = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private Optional<String> running = Optional.empty();
    private boolean judged;

    JobConversation(Job job) {
        this.job = job;
    }

    @Override
    public byte[] request() {
        return Encoder.encode(job);
    }

    @Override
    public Turn answer(byte[] body) throws FrameException {
        return switch (Decoder.decode(body)) {
            case CheckStarted started -> {
                running = Optional.of(started.id());
                yield Turn.GOES_ON;
            }
            case CheckFinished check -> {
                finished.add(check);
                running = Optional.empty();
                yield Turn.GOES_ON;
            }
            case CheckInspected more -> {
                inspected.add(more);
                yield Turn.GOES_ON;
            }
            case JobJudged _ -> {
                judged = true;
                yield Turn.GOES_ON;
            }
            case SuiteBroken suite -> {
                broken.add(suite.message());
                yield Turn.GOES_ON;
            }
            case JobFinished(JobFinished.Condition worker) ->
                switch (worker) {
                    case CLEAN -> Turn.DONE;
                    case DOUBTFUL -> Turn.DONE_IN_DOUBT;
                    case DIRTY -> Turn.DONE_WITH_THE_CHILD;
                };
            case WorkerFault fault ->
                throw new ChildException("A worker broke. This is a fault of yieldlings:\n" + fault.description());
            case Ready _, Job _, PromptTold _ -> throw new FrameException("an answer came that belongs to no job");
        };
    }

    /** Returns the run of the job. Once all checks are judged, the way the worker ends does not change the result. */
    Run run(End end) {
        return new Run(finished, inspected, running, broken, judged ? new End.Answered(false) : end);
    }
}
