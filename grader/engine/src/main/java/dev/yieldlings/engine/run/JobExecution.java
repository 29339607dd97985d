package dev.yieldlings.engine.run;

import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.message.WorkerFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One job in one worker, from sending it to its end. */
final class JobExecution {
    /** More than any suite has checks to report on. */
    private static final int MOST_ANSWERS = 10_000;

    private final WorkerProcess worker;
    private final Job job;
    private final int seconds;
    private final List<CheckFinished> finished = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private Optional<String> running = Optional.empty();
    private boolean clean;

    /** Whoever comes first, the last answer or who ends the job, decides; the other one has no say any more. */
    private final AtomicBoolean over = new AtomicBoolean();

    JobExecution(WorkerProcess worker, Job job, int seconds) {
        this.worker = worker;
        this.job = job;
        this.seconds = seconds;
    }

    /** Whether the worker may serve another job; asked after {@link #run}. */
    boolean leftClean() {
        return clean;
    }

    /**
     * Runs the job.
     *
     * @param watch ends the worker when the time is up
     * @throws WorkerException if the worker broke by its own fault
     */
    Run run(ScheduledExecutorService watch) {
        ScheduledFuture<?> alarm = watch.schedule(this::stop, seconds, TimeUnit.SECONDS);
        try {
            Run.End end = talk();
            boolean inTime = over.compareAndSet(false, true);
            boolean ended = end instanceof Run.End.Finished;
            clean &= ended && inTime;
            return new Run(finished, running, broken, ended || inTime ? end : new Run.End.TimedOut(seconds));
        } finally {
            alarm.cancel(false);
        }
    }

    /** Ends the job, and the worker with it, unless the job has ended. */
    void stop() {
        if (over.compareAndSet(false, true)) {
            worker.kill();
        }
    }

    private Run.End talk() {
        try {
            worker.send(job);
            for (int answers = 0; answers < MOST_ANSWERS; answers++) {
                Optional<Message> answer = worker.read(job.nonce());
                if (answer.isEmpty()) {
                    return died();
                }
                switch (answer.get()) {
                    case CheckStarted started -> running = Optional.of(started.id());
                    case CheckFinished check -> {
                        finished.add(check);
                        running = Optional.empty();
                    }
                    case SuiteBroken suite -> broken.add(suite.message());
                    case JobFinished last -> {
                        clean = last.clean();
                        return new Run.End.Finished();
                    }
                    case WorkerFault fault ->
                        throw new WorkerException(
                                "A worker broke. This is a fault of yieldlings:\n" + fault.description());
                    case Ready _, Job _ -> {
                        return new Run.End.Babbled("an answer came that belongs to no job");
                    }
                }
            }
            return new Run.End.Babbled("it never stopped answering");
        } catch (dev.yieldlings.worker.wire.FrameException e) {
            return new Run.End.Babbled(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return died();
        }
    }

    private Run.End died() {
        int exitCode = worker.exitCode();
        return exitCode == WorkerCommand.EXIT_OUT_OF_MEMORY ? new Run.End.OutOfMemory() : new Run.End.Died(exitCode);
    }
}
