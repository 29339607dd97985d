package dev.yieldlings.cli.watch.session;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.report.Report;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Grades in the background, one run at a time: a new one cancels the one before. What the first runs of an exercise would
 * have to wait for is got ready meanwhile.
 */
public final class Runs implements AutoCloseable {
    private final Supplier<Grader> maker;
    private final Consumer<Event> events;
    private final ExecutorService runs = thread("runs");
    private final ExecutorService preparations = thread("preparations");
    private @Nullable Grader grader;
    private Future<?> running = CompletableFuture.completedFuture(null);
    private Future<?> preparing = CompletableFuture.completedFuture(null);
    private int latest;

    /**
     * @param maker makes the grader when it is first needed, which takes a moment
     * @param events is told how runs end, but for those that were cancelled
     */
    public Runs(Supplier<Grader> maker, Consumer<Event> events) {
        this.maker = maker;
        this.events = events;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().name(name).daemon().unstarted(task));
    }

    /** Begins a run and returns its number. */
    int begin(Exercise exercise, Path folder) {
        cancel();
        int run = ++latest;
        running = runs.submit(() -> run(run, exercise, folder));
        return run;
    }

    /** Ends the run that is under way, if there is one. */
    void cancel() {
        running.cancel(true);
    }

    /** Gets an exercise ready, and no other any more. */
    void prepare(Exercise exercise) {
        preparing.cancel(true);
        preparing = preparations.submit(() -> {
            try {
                grader().prepare(exercise);
            } catch (InterruptedException e) {
                // Another exercise's turn has come.
            } catch (RuntimeException e) {
                // The first run will meet the same, and say so.
            }
        });
    }

    private synchronized Grader grader() {
        Grader made = grader;
        if (made == null) {
            made = maker.get();
            grader = made;
        }
        return made;
    }

    private void run(int run, Exercise exercise, Path folder) {
        try {
            Report report = grader().gradeAtOnce(exercise, folder);
            events.accept(new Event.Graded(run, report));
            Report recognised = grader().recognise(exercise, report);
            if (!recognised.equals(report)) {
                events.accept(new Event.Recognised(run, recognised));
            }
        } catch (InterruptedException e) {
            // It was cancelled: nobody waits for it any more.
        } catch (RuntimeException e) {
            events.accept(new Event.Broke(run, e));
        }
    }

    @Override
    public void close() {
        runs.shutdownNow();
        preparations.shutdownNow();
        runs.close();
        preparations.close();
        if (grader != null) {
            grader.close();
        }
    }
}
