package dev.yieldlings.engine.run;

import dev.yieldlings.engine.child.Sandbox;
import dev.yieldlings.engine.pool.Child;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A worker that is started before its job is known, so that it gets ready in the meantime.
 *
 * <p>The first {@link Workers} that receive it take it over. A worker that is never taken ends with this process, when
 * its input ends.
 */
public final class WorkerAhead {
    private final AtomicReference<Child> process;

    private WorkerAhead(Child process) {
        this.process = new AtomicReference<>(process);
    }

    /**
     * Starts a worker and returns at once.
     *
     * @param life how long the worker will live
     * @throws dev.yieldlings.engine.pool.ChildException if the worker can't be started
     */
    public static WorkerAhead start(Installation installation, WorkerLife life) {
        return new WorkerAhead(Child.start(Workers.command(installation, life), Sandbox.installed()));
    }

    /** Ends the worker if it was not taken. */
    public void close() {
        Optional.ofNullable(process.getAndSet(null)).ifPresent(Child::close);
    }

    /** Hands the worker over, once. Returns empty, and ends the worker, if it was started in another sandbox. */
    Optional<Child> take(Sandbox sandbox) {
        Optional<Child> taken = Optional.ofNullable(process.getAndSet(null));
        taken.filter(worker -> !worker.sandbox().equals(sandbox)).ifPresent(Child::close);
        return taken.filter(worker -> worker.sandbox().equals(sandbox));
    }
}
