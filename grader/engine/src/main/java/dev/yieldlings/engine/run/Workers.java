package dev.yieldlings.engine.run;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Ready;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
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

    private record Seat(WorkerProcess process, int jobs) {}

    /** A JVM that isn't ready by then never will be. */
    private static final int SECONDS_TO_START = 60;

    /** So many workers that can't be started in a row are not an accident. */
    private static final int MOST_ATTEMPTS = 3;

    private final Installation installation;
    private final Sandboxing sandboxing;
    private final BlockingQueue<Optional<Seat>> idle = new LinkedBlockingQueue<>();
    private final List<WorkerProcess> alive = new ArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "worker-watch");
        thread.setDaemon(true);
        return thread;
    });
    private boolean closed;

    /**
     * Starts workers.
     *
     * @param sandboxing what to start them in
     * @param count how many; as many jobs can run at a time
     * @param ahead one of them that was started before, if there is one
     * @throws WorkerException if they can't be started
     */
    public Workers(Installation installation, Sandboxing sandboxing, int count, Optional<WorkerAhead> ahead) {
        this.installation = installation;
        this.sandboxing = sandboxing;
        ahead.flatMap(worker -> worker.take(sandboxing.sandbox())).ifPresent(this::seat);
        while (alive.size() < count) {
            seat(WorkerProcess.start(installation, sandboxing.sandbox()));
        }
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
     */
    public Run run(Job job, int seconds) throws InterruptedException {
        Run run = runOnce(job, seconds);
        return run.end() instanceof Run.End.Died ? runOnce(job, seconds) : run;
    }

    private Run runOnce(Job job, int seconds) throws InterruptedException {
        Seat seat = takeReady();
        boolean keep = false;
        try {
            JobExecution execution = new JobExecution(seat.process(), job, seconds);
            Run run = execution.run(watch);
            keep = execution.leftClean() && seat.jobs() + 1 < MOST_JOBS;
            return run;
        } finally {
            if (keep) {
                idle.add(Optional.of(new Seat(seat.process(), seat.jobs() + 1)));
            } else {
                replace(seat);
            }
        }
    }

    private Seat takeReady() throws InterruptedException {
        for (int attempt = 1; ; ) {
            Seat seat = occupied(idle.take());
            try {
                awaitReady(seat.process());
                sandboxing.works(seat.process().sandbox());
                return seat;
            } catch (WorkerException e) {
                boolean blamed;
                try {
                    blamed = sandboxing.failed(seat.process().sandbox());
                } finally {
                    replace(seat);
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
        Seat seat = takeReady();
        replace(seat);
        return seat.process().awaitReady();
    }

    /**
     * Lets all workers end by themselves, so that one that is to leave an archive behind can do so.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        for (WorkerProcess process : List.copyOf(alive)) {
            process.finish();
        }
    }

    private synchronized void replace(Seat old) {
        alive.remove(old.process());
        old.process().close();
        if (closed) {
            return;
        }
        try {
            seat(WorkerProcess.start(installation, sandboxing.sandbox()));
        } catch (WorkerException e) {
            // Nobody needs it yet. Who does will try again, and be told why.
            idle.add(Optional.empty());
        }
    }

    private synchronized Seat occupied(Optional<Seat> seat) {
        if (seat.isPresent()) {
            return seat.get();
        }
        try {
            WorkerProcess process = WorkerProcess.start(installation, sandboxing.sandbox());
            alive.add(process);
            return new Seat(process, 0);
        } catch (WorkerException e) {
            idle.add(Optional.empty());
            throw e;
        }
    }

    private synchronized void seat(WorkerProcess process) {
        alive.add(process);
        idle.add(Optional.of(new Seat(process, 0)));
    }

    /** Kills all workers. */
    @Override
    public synchronized void close() {
        closed = true;
        watch.shutdownNow();
        alive.forEach(WorkerProcess::close);
        alive.clear();
    }
}
