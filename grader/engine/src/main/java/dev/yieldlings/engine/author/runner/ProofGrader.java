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

/** Grades for proofs, as many at a time as there are workers, and gives the reports in the order of the questions. */
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
     * @param installation where the program's parts lie
     * @param jobs how many submissions are run at a time
     * @throws dev.yieldlings.engine.pool.ChildException if workers don't work here
     */
    public ProofGrader(Installation installation, int jobs) {
        this.installation = installation;
        this.pipeline = new Pipeline(installation, new GraderOptions(GraderOptions.Use.COURSE, jobs));
        this.misconceptions = new Misconceptions(installation.cache().resolve("misconceptions"), pipeline::digest);
        this.grader = new Grader(pipeline, misconceptions);
        this.threads = Executors.newFixedThreadPool(jobs);
        // One exercise's mutants that wait for each other must leave the cores something else to do.
        int cores = Runtime.getRuntime().availableProcessors();
        this.atATime = Math.max(cores, jobs - cores);
    }

    /**
     * Grades an exercise's wrong solutions, all at a time; each submission that fails is compared to them from then on.
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

    /** As a grader does, but whether the solution passes is yet to be found out. */
    private Report grade(Exercise exercise, Reading reading) throws InterruptedException {
        return grader.recognise(exercise, pipeline.judge(exercise, reading, new Trust.Own(), token), token);
    }

    /** The class files of the reference solution and of what is given; none where it does not compile. */
    Map<String, byte[]> classes(Exercise exercise) throws InterruptedException {
        return all(List.<Callable<Map<String, byte[]>>>of(() -> compile(exercise)))
                .getFirst();
    }

    /** All mutants of the reference solution. */
    List<Mutant> mutants(Exercise exercise, Map<String, byte[]> reference) throws InterruptedException {
        return all(List.<Callable<List<Mutant>>>of(() -> Mutants.of(
                        reference, exercise.files(), wrappers(), pipeline.libraries(exercise), installation.kit())))
                .getFirst();
    }

    /** Class files that are run against an exercise's checks. */
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
