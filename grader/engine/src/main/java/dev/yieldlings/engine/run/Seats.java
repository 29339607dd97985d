package dev.yieldlings.engine.run;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.child.Stopping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** A fixed number of workers, taken one by one and given back or replaced. */
final class Seats implements AutoCloseable {
    private final Installation installation;
    private final WorkerLife life;
    private final Sandboxing sandboxing;

    /**
     * The one that worked last comes first, for it is warm; a new one comes last, and gets ready meanwhile. A place is
     * empty where a worker could not be started.
     */
    private final BlockingDeque<Optional<Seat>> idle = new LinkedBlockingDeque<>();

    private final List<WorkerProcess> alive = new ArrayList<>();
    private boolean closed;

    /**
     * A worker that nobody else uses.
     *
     * @param process the worker
     * @param jobs how many it has done
     */
    record Seat(WorkerProcess process, int jobs) {}

    /**
     * Starts workers.
     *
     * @param life how long they are going to live
     * @param count how many
     * @param ahead one of them that was started before, if there is one
     * @throws WorkerException if they can't be started
     */
    Seats(Installation installation, WorkerLife life, Sandboxing sandboxing, int count, Optional<WorkerAhead> ahead) {
        this.installation = installation;
        this.life = life;
        this.sandboxing = sandboxing;
        ahead.flatMap(worker -> worker.take(sandboxing.sandbox())).ifPresent(this::add);
        while (alive.size() < count) {
            add(WorkerProcess.start(installation, life, sandboxing.sandbox()));
        }
    }

    /**
     * Waits for one that is free.
     *
     * @throws WorkerException if one is missing and can't be started
     * @throws InterruptedException if it is not wanted any more
     */
    Seat take(Stopping stopping) throws InterruptedException {
        return occupied(stopping.await(idle::takeFirst));
    }

    private synchronized Seat occupied(Optional<Seat> seat) {
        if (seat.isPresent()) {
            return seat.get();
        }
        try {
            WorkerProcess process = WorkerProcess.start(installation, life, sandboxing.sandbox());
            alive.add(process);
            return new Seat(process, 0);
        } catch (WorkerException e) {
            idle.add(Optional.empty());
            throw e;
        }
    }

    /** Gives one back that may be used again. */
    void giveBack(Seat seat) {
        idle.addFirst(Optional.of(seat));
    }

    /** Ends one and starts another in its place, at once, so that it gets ready while something else is done. */
    synchronized void replace(Seat old) {
        alive.remove(old.process());
        old.process().close();
        if (closed) {
            return;
        }
        try {
            add(WorkerProcess.start(installation, life, sandboxing.sandbox()));
        } catch (WorkerException e) {
            // Nobody needs it yet. Who does will try again, and be told why.
            idle.add(Optional.empty());
        }
    }

    private synchronized void add(WorkerProcess process) {
        alive.add(process);
        idle.add(Optional.of(new Seat(process, 0)));
    }

    /** Lets all end by themselves. */
    void finish() throws InterruptedException {
        for (WorkerProcess process : List.copyOf(alive)) {
            process.finish();
        }
    }

    /** Kills all. */
    @Override
    public synchronized void close() {
        closed = true;
        alive.forEach(WorkerProcess::close);
        alive.clear();
    }
}
