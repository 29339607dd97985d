package dev.yieldlings.engine.author.runner;

import dev.yieldlings.engine.author.mutate.Mutant;
import dev.yieldlings.engine.author.mutate.Mutants;
import dev.yieldlings.engine.author.mutate.Wrappers;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GraderOptions;
import dev.yieldlings.engine.grade.Pipeline;
import dev.yieldlings.engine.misconception.Misconceptions;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.Trust;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades for proofs, as many submissions at a time as there are workers. Reports come in the order of the submissions.
 */
public final class ProofGrader implements AutoCloseable {
    private final Installation installation;
    private final Pipeline pipeline;
    private final Misconceptions misconceptions;
    private final Grader grader;
    private final CancellationToken token = CancellationToken.create();
    private final ExecutorService threads;
    private final int atATime;
    private Map<String, byte[]> wrappers = Map.of();

    /**
     * @param installation the paths of the program's parts
     * @param jobs how many submissions run at a time
     * @throws dev.yieldlings.engine.pool.ChildException if workers can't run on this machine
     */
    public ProofGrader(Installation installation, int jobs) {
        this.installation = installation;
        this.pipeline = new Pipeline(installation, new GraderOptions(GraderOptions.Use.COURSE, jobs));
        this.misconceptions = new Misconceptions(installation.cache().resolve("misconceptions"), pipeline::digest);
        this.grader = new Grader(pipeline, misconceptions);
        this.threads = Executors.newFixedThreadPool(jobs);
        // The mutants of one exercise must not take all threads while they wait for each other.
        int cores = Runtime.getRuntime().availableProcessors();
        this.atATime = Math.max(cores, jobs - cores);
    }

    /**
     * Grades an exercise's wrong solutions in parallel. Later failing submissions are compared with them.
     *
     * @return a report on each, in their order
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public List<Report> learn(Exercise exercise) throws InterruptedException {
        List<Report> reports = all(exercise.wrong().stream()
                .<Callable<Report>>map(wrong -> () -> pipeline.judge(
                        exercise, SubmissionReader.read(exercise.wrong(wrong), exercise), new Trust.Own(), token))
                .toList());
        misconceptions.learn(exercise, reports);
        List<Report> recognised = new ArrayList<>();
        for (Report report : reports) {
            recognised.add(grader.recognise(exercise, report, token));
        }
        return recognised;
    }

    /**
     * Grades a submission.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public Report grade(Exercise exercise, Path folder) throws InterruptedException {
        return grade(exercise, List.of(folder)).getFirst();
    }

    /**
     * Grades submissions.
     *
     * @return a report on each, in their order
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public List<Report> grade(Exercise exercise, List<Path> folders) throws InterruptedException {
        return all(folders.stream()
                .<Callable<Report>>map(folder -> () -> grade(exercise, SubmissionReader.read(folder, exercise)))
                .toList());
    }

    /** Grades without requiring that the reference solution passes, because the proofs find that out. */
    private Report grade(Exercise exercise, Reading reading) throws InterruptedException {
        return grader.recognise(exercise, pipeline.judge(exercise, reading, new Trust.Own(), token), token);
    }

    /** Returns the class files of the reference solution and the given types; empty if they don't compile. */
    Map<String, byte[]> classes(Exercise exercise) throws InterruptedException {
        return all(List.<Callable<Map<String, byte[]>>>of(() -> compile(exercise)))
                .getFirst();
    }

    /** Returns all mutants of the reference solution. */
    List<Mutant> mutants(Exercise exercise, Map<String, byte[]> reference) throws InterruptedException {
        return all(List.<Callable<List<Mutant>>>of(() -> Mutants.of(
                        reference, exercise.files(), wrappers(), pipeline.libraries(exercise), installation.kit())))
                .getFirst();
    }

    /** Class files to run against an exercise's checks. */
    record Task(Exercise exercise, Map<String, byte[]> classes) {
        Task {
            classes = Map.copyOf(classes);
        }
    }

    List<Run> run(List<Task> tasks) throws InterruptedException {
        return all(tasks.stream()
                .<Callable<Run>>map(task -> () -> pipeline.run(
                        task.exercise(),
                        task.classes(),
                        task.exercise().limits().stepsPerCheck(),
                        token))
                .toList());
    }

    private Map<String, byte[]> compile(Exercise exercise) throws InterruptedException {
        return SubmissionReader.read(exercise.solution(), exercise) instanceof Reading.Sources sources
                        && pipeline.compile(exercise, sources, token) instanceof Compilation.Compiled compiled
                ? compiled.classes()
                : Map.of();
    }

    private synchronized Map<String, byte[]> wrappers() {
        if (wrappers.isEmpty()) {
            wrappers = Wrappers.compiled(installation.kit());
        }
        return wrappers;
    }

    private <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException {
        ExecutorCompletionService<T> completion = new ExecutorCompletionService<>(threads);
        List<Future<T>> futures = new ArrayList<>();
        List<T> results = new ArrayList<>();
        try {
            for (Callable<T> task : tasks) {
                if (futures.size() >= atATime) {
                    Future<T> _ = completion.take();
                }
                futures.add(completion.submit(task));
            }
            for (Future<T> future : futures) {
                results.add(Futures.get(future));
            }
            return results;
        } finally {
            futures.forEach(future -> future.cancel(false));
        }
    }

    @Override
    public void close() {
        token.cancel();
        threads.shutdownNow();
        grader.close();
    }
}
