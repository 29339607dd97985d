package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Grades for proofs, as many at a time as there are workers, and gives the reports in the order of the questions. */
public final class Bench implements AutoCloseable {
    private final Grader grader;
    private final ExecutorService threads;

    /**
     * @param installation where the program's parts lie
     * @param jobs how many submissions are run at a time
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     */
    public Bench(Installation installation, int jobs) {
        this.grader = new Grader(installation, jobs);
        this.threads = Executors.newFixedThreadPool(jobs);
    }

    Report grade(Exercise exercise, Path folder) throws InterruptedException {
        return grade(exercise, List.of(folder)).getFirst();
    }

    List<Report> grade(Exercise exercise, List<Path> folders) throws InterruptedException {
        return all(folders.stream()
                .<Callable<Report>>map(folder -> () -> grader.grade(exercise, folder))
                .toList());
    }

    private <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException {
        List<Future<T>> futures = tasks.stream().map(threads::submit).toList();
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        grader.close();
    }
}
