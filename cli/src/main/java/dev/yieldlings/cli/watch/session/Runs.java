package dev.yieldlings.cli.watch.session;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.Report;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Grades in the background, one run at a time; a new run cancels the previous one. While nothing runs, it prepares
 * the current exercise, so that its first run is fast.
 */
public final class Runs implements AutoCloseable {
    private final Supplier<Grader> maker;
    private final Consumer<Event> events;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            task -> Thread.ofPlatform().name("run").daemon().unstarted(task));
    private @Nullable Grader grader;
    private CancellationToken running = CancellationToken.create();
    private CancellationToken preparing = CancellationToken.create();
    private Optional<Exercise> unprepared = Optional.empty();
    private int latest;

    /**
     * @param maker creates the grader when it is first needed, since that takes a moment
     * @param events receives the results of the runs, except of cancelled ones
     */
    public Runs(Supplier<Grader> maker, Consumer<Event> events) {
        this.maker = maker;
        this.events = events;
    }

    /** Starts a run and returns its number, which is at least 1. Cancels the previous run. */
    synchronized int begin(Exercise exercise, Path folder) {
        cancel();
        preparing.cancel();
        int run = ++latest;
        CancellationToken token = CancellationToken.create();
        running = token;
        threads.execute(() -> {
            run(run, exercise, folder, token);
            prepareAfter(token);
        });
        return run;
    }

    /** Cancels the current run, if there is one. */
    synchronized void cancel() {
        running.cancel();
    }

    /** Prepares an exercise, and stops preparing any other. */
    synchronized void prepare(Exercise exercise) {
        preparing.cancel();
        unprepared = Optional.of(exercise);
        prepare();
    }

    private synchronized void prepareAfter(CancellationToken token) {
        if (!token.isCancelled()) {
            prepare();
        }
    }

    private synchronized void prepare() {
        CancellationToken token = CancellationToken.create();
        preparing = token;
        unprepared.ifPresent(exercise -> threads.execute(() -> prepare(exercise, token)));
    }

    private void prepare(Exercise exercise, CancellationToken token) {
        try {
            grader().prepare(exercise, token);
            prepared(exercise);
        } catch (InterruptedException e) {
            // Cancelled: a run or another exercise has priority.
        } catch (RuntimeException | Error e) {
            // The first run will fail in the same way and report it.
            prepared(exercise);
        }
    }

    private synchronized void prepared(Exercise exercise) {
        unprepared = unprepared.filter(wanted -> !wanted.equals(exercise));
    }

    private Grader grader() {
        synchronized (maker) {
            Grader made = grader;
            if (made == null) {
                made = maker.get();
                grader = made;
            }
            return made;
        }
    }

    private void run(int run, Exercise exercise, Path folder, CancellationToken token) {
        try {
            Report report = grader().grade(GradingRequest.of(exercise, folder).atOnce(), token);
            events.accept(new Event.Graded(run, report));
            Report recognised = grader().recognise(exercise, report, token);
            if (!recognised.equals(report)) {
                events.accept(new Event.Recognised(run, recognised));
            }
        } catch (InterruptedException e) {
            // Cancelled: no result is wanted.
        } catch (RuntimeException | Error e) {
            // Errors as well: the watch must learn that there will be no verdict.
            events.accept(new Event.Broke(run, e));
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            cancel();
            preparing.cancel();
            unprepared = Optional.empty();
        }
        threads.close();
        synchronized (maker) {
            if (grader != null) {
                grader.close();
            }
        }
    }
}
