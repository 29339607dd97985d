package dev.yieldlings.engine.run;

import dev.yieldlings.engine.child.Interruptible;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.child.Stopping;
import dev.yieldlings.engine.run.Seats.Seat;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Ready;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The workers of this process: a fixed number, started ahead, used again while they are clean.
 *
 * <p>Each thread that runs a job holds one worker for as long; a worker that is not clean afterwards is killed, and the
 * next one is started at once, so that it gets ready while something else is compiled.
 */
public final class Workers implements AutoCloseable {
    /** After so many jobs a worker is replaced, so that nothing can pile up in it. */
    private static final int MOST_JOBS = 500;

    /** A JVM that isn't ready by then never will be. */
    private static final int SECONDS_TO_START = 60;

    /** So many workers that can't be started in a row are not an accident. */
    private static final int MOST_ATTEMPTS = 3;

    /** So long a job may go on that nobody waits for any more. */
    private static final int MILLIS_TO_COME_TO_AN_END = 100;

    private final Sandboxing sandboxing;
    private final Seats seats;
    private final Interruptible talking = new Interruptible("worker-talk");
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "worker-watch");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Starts workers.
     *
     * @param sandboxing what to start them in
     * @param count how many; as many jobs can run at a time
     * @param ahead one of them that was started before, if there is one
     * @throws WorkerException if they can't be started
     */
    public Workers(Installation installation, Sandboxing sandboxing, int count, Optional<WorkerAhead> ahead) {
        this(installation, WorkerLife.SHORT, sandboxing, count, ahead);
    }

    /**
     * Starts workers.
     *
     * @param life how long they are going to live
     * @param sandboxing what to start them in
     * @param count how many; as many jobs can run at a time
     * @param ahead one of them that was started before, if there is one
     * @throws WorkerException if they can't be started
     */
    public Workers(
            Installation installation, WorkerLife life, Sandboxing sandboxing, int count, Optional<WorkerAhead> ahead) {
        this.sandboxing = sandboxing;
        this.seats = new Seats(installation, life, sandboxing, count, ahead);
    }

    /**
     * Runs a job in the next worker that is free.
     *
     * <p>A worker that dies without a reason that can be told may have been killed by the machine, so the job is run
     * once more; what it did to its worker by itself it does again.
     *
     * @param job what to run
     * @param seconds the wall-clock limit, from the moment that the worker has the job
     * @throws WorkerException if workers can't be started, or one broke by its own fault
     * @throws InterruptedException at once if the caller is interrupted; a worker that goes on with the job is killed
     */
    public Run run(Job job, int seconds) throws InterruptedException {
        return talking.call(stopping -> {
            Run run = runOnce(job, seconds, stopping);
            return run.end() instanceof Run.End.Died && !stopping.stopped() ? runOnce(job, seconds, stopping) : run;
        });
    }

    private Run runOnce(Job job, int seconds, Stopping stopping) throws InterruptedException {
        Seat seat = takeReady(stopping);
        JobExecution execution = new JobExecution(seat.process(), job, seconds);
        if (!stopping.begin(() -> stopSoon(execution))) {
            seats.giveBack(seat);
            throw new InterruptedException("the job is not wanted any more");
        }
        boolean keep = false;
        try {
            Run run = execution.run(watch);
            keep = execution.leftClean() && seat.jobs() + 1 < MOST_JOBS;
            return run;
        } finally {
            stopping.end();
            if (keep) {
                seats.giveBack(new Seat(seat.process(), seat.jobs() + 1));
            } else {
                seats.replace(seat);
            }
        }
    }

    /** Most jobs are at their end soon, and a worker that is warm is worth more than the time till then. */
    private void stopSoon(JobExecution execution) {
        try {
            var _ = watch.schedule(execution::stop, MILLIS_TO_COME_TO_AN_END, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            execution.stop();
        }
    }

    private Seat takeReady(Stopping stopping) throws InterruptedException {
        for (int attempt = 1; ; ) {
            Seat seat = seats.take(stopping);
            try {
                awaitReady(seat.process());
                sandboxing.works(seat.process().sandbox());
                // One that has died since may have been killed by the machine; the job's one retry is for more than
                // that.
                if (seat.process().isAlive() || attempt++ == MOST_ATTEMPTS) {
                    return seat;
                }
                seats.replace(seat);
            } catch (WorkerException e) {
                boolean blamed;
                try {
                    blamed = sandboxing.failed(seat.process().sandbox());
                } finally {
                    seats.replace(seat);
                }
                if (!blamed && attempt++ == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void awaitReady(WorkerProcess process) {
        ScheduledFuture<?> alarm = watch.schedule(process::kill, SECONDS_TO_START, TimeUnit.SECONDS);
        try {
            process.awaitReady();
        } finally {
            alarm.cancel(false);
        }
    }

    /**
     * What a worker says of itself when it is ready; for one who wants to know whether workers work here.
     *
     * @throws WorkerException if they don't
     */
    public Ready probe() throws InterruptedException {
        return talking.call(stopping -> {
            Seat seat = takeReady(stopping);
            seats.replace(seat);
            return seat.process().awaitReady();
        });
    }

    /**
     * Lets all workers end by themselves, so that one that is to leave an archive behind can do so.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        seats.finish();
    }

    /** Kills all workers. */
    @Override
    public void close() {
        watch.shutdownNow();
        talking.close();
        seats.close();
    }
}
