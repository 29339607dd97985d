package dev.yieldlings.engine.run;

import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Ready;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;

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

    private final Installation installation;
    private final BlockingQueue<Seat> idle = new LinkedBlockingQueue<>();
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
     * @param count how many; as many jobs can run at a time
     * @param ahead one of them that was started before, if there is one
     * @throws WorkerException if they can't be started
     */
    public Workers(Installation installation, int count, Optional<WorkerAhead> ahead) {
        this.installation = installation;
        ahead.flatMap(WorkerAhead::take).ifPresent(this::seat);
        while (alive.size() < count) {
            seat(WorkerProcess.start(installation));
        }
    }

    /**
     * Runs a job in the next worker that is free.
     *
     * @param job what to run
     * @param seconds the wall-clock limit, from the moment that the worker has the job
     * @throws WorkerException if the worker broke by its own fault
     */
    public Run run(Job job, int seconds) throws InterruptedException {
        Seat seat = idle.take();
        boolean keep = false;
        try {
            seat.process().awaitReady();
            JobExecution execution = new JobExecution(seat.process(), job, seconds);
            Run run = execution.run(watch);
            keep = execution.leftClean() && seat.jobs() + 1 < MOST_JOBS;
            return run;
        } finally {
            if (keep) {
                idle.add(new Seat(seat.process(), seat.jobs() + 1));
            } else {
                discard(seat.process());
                startOne();
            }
        }
    }

    /**
     * What a worker says of itself when it is ready; for one who wants to know whether workers work here.
     *
     * @throws WorkerException if they don't
     */
    public Ready probe() throws InterruptedException {
        Seat seat = idle.take();
        try {
            return seat.process().awaitReady().orElseThrow(() -> new WorkerException("A worker answered twice."));
        } finally {
            discard(seat.process());
            startOne();
        }
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

    private synchronized void startOne() {
        if (!closed) {
            seat(WorkerProcess.start(installation));
        }
    }

    private synchronized void seat(WorkerProcess process) {
        alive.add(process);
        idle.add(new Seat(process, 0));
    }

    private synchronized void discard(WorkerProcess process) {
        alive.remove(process);
        process.close();
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
