package dev.yieldlings.engine.run;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.Child;
import dev.yieldlings.engine.pool.ChildCommand;
import dev.yieldlings.engine.pool.ChildLimits;
import dev.yieldlings.engine.pool.ChildPool;
import dev.yieldlings.engine.pool.Exchange;
import dev.yieldlings.engine.pool.Trust;
import dev.yieldlings.engine.pool.Trust.Soundness;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.wire.Decoder;
import dev.yieldlings.worker.wire.FrameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pool of workers that run jobs. */
public final class Workers implements AutoCloseable {
    private static final ChildCommand.Memory MEMORY = new ChildCommand.Memory(256, 2);

    /**
     * Every identity hash code is 1, so the hash codes that a submission prints don't depend on what ran before.
     * Compilers don't use this: javac keeps parts of a source in hash tables by these codes, and each lookup would
     * become linear.
     */
    private static final List<String> ONE_HASH_CODE = List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");

    private final ChildPool pool;

    /**
     * Starts workers.
     *
     * @param life how long the workers will live
     * @param sandboxing chooses the sandbox of each worker
     * @param count the number of workers, and of jobs that run at a time
     * @param ahead a worker that was started earlier; empty if there is none
     * @throws dev.yieldlings.engine.pool.ChildException if the workers can't be started
     */
    public Workers(
            Installation installation, WorkerLife life, Sandboxing sandboxing, int count, Optional<WorkerAhead> ahead) {
        Optional<Child> started = ahead.flatMap(worker -> worker.take(sandboxing.sandbox()));
        this.pool = new ChildPool(command(installation, life), sandboxing, count, started);
    }

    static ChildCommand command(Installation installation, WorkerLife life) {
        List<String> more = new ArrayList<>(ONE_HASH_CODE);
        more.add("-XX:CompileThresholdScaling=" + life.scaling());
        return ChildCommand.of(
                        "worker",
                        installation.java(),
                        MEMORY,
                        more,
                        installation.worker(),
                        List.of(),
                        List.of(installation.library()))
                .startingFrom(installation.archive());
    }

    /**
     * Runs a job in the next free worker.
     *
     * @param job the job
     * @param limits the limits of the worker on this job
     * @param trust what the job assumes about the worker
     * @param token ends the job
     * @throws dev.yieldlings.engine.pool.ChildException if workers can't be started, or one reports a fault of its own
     * @throws InterruptedException if the token is cancelled
     */
    public Run run(Job job, ChildLimits limits, Trust trust, CancellationToken token) throws InterruptedException {
        Exchange<JobConversation> exchange = pool.ask(() -> new JobConversation(job), limits, trust, token);
        return exchange.conversation().run(exchange.end());
    }

    /** A reference solution's run in a sound worker, and the sentinel made of it. */
    public record FirstRun(Run run, Sentinel sentinel) {}

    /**
     * Runs a reference solution in a sound worker.
     *
     * @throws dev.yieldlings.engine.pool.ChildException if workers can't be started, or one reports a fault of its own
     * @throws InterruptedException if the token is cancelled
     */
    public FirstRun runReference(Job job, ChildLimits limits, CancellationToken token) throws InterruptedException {
        Exchange<Sentinel.Question> exchange =
                pool.ask(() -> new Sentinel.Question(job, ""), limits, new Trust.Own(), token);
        Sentinel.Question question = exchange.conversation();
        return new FirstRun(question.conversation().run(exchange.end()), new Sentinel(job, limits, question.answer()));
    }

    /**
     * Whether the worker that ran a provisional job was sound. Probes the worker if that is not known yet.
     *
     * @throws InterruptedException if the token is cancelled
     */
    public boolean wasSound(Soundness soundness, CancellationToken token) throws InterruptedException {
        return pool.wasSound(soundness, token);
    }

    /**
     * Returns the greeting that a worker sends when it is ready, which shows that workers can run on this machine.
     *
     * @throws dev.yieldlings.engine.pool.ChildException if they can't
     * @throws InterruptedException if the token is cancelled
     */
    public Ready probe(CancellationToken token) throws InterruptedException {
        try {
            Message greeting = Decoder.decode(pool.greeting(token));
            if (greeting instanceof Ready ready) {
                return ready;
            }
            throw new IllegalStateException("a worker greeted with " + greeting);
        } catch (FrameException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Waits for all workers to end by themselves, so that one that writes an archive at its end can do so.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        pool.finish();
    }

    /** Kills all workers. */
    @Override
    public void close() {
        pool.close();
    }
}
