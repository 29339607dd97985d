package dev.yieldlings.cli.watch.session;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.report.Report;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Grades in the background, one run at a time: a new one cancels the one before. */
public final class Runs implements AutoCloseable {
    private final Supplier<Grader> maker;
    private final Consumer<Event> events;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("runs").daemon().unstarted(task));
    private @Nullable Grader grader;
    private @Nullable Future<?> running;
    private int latest;

    /**
     * @param maker makes the grader when it is first needed, which takes a moment
     * @param events is told how runs end, but for those that were cancelled
     */
    public Runs(Supplier<Grader> maker, Consumer<Event> events) {
        this.maker = maker;
        this.events = events;
    }

    /** Begins a run and returns its number. */
    public int begin(Exercise exercise, Path folder) {
        cancel();
        int run = ++latest;
        running = thread.submit(() -> run(run, exercise, folder));
        return run;
    }

    /** Ends the run that is under way, if there is one. */
    public void cancel() {
        if (running != null) {
            running.cancel(true);
        }
    }

    private void run(int run, Exercise exercise, Path folder) {
        try {
            if (grader == null) {
                grader = maker.get();
            }
            Report report = grader.grade(exercise, folder);
            events.accept(new Event.Graded(run, report));
        } catch (InterruptedException e) {
            // It was cancelled: nobody waits for it any more.
        } catch (RuntimeException e) {
            events.accept(new Event.Broke(run, e));
        }
    }

    @Override
    public void close() {
        cancel();
        thread.execute(() -> {
            if (grader != null) {
                grader.close();
            }
        });
        thread.close();
    }
}
