package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.misconception.Misconceptions;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.Trust;
import dev.yieldlings.engine.pool.Trust.Probe;
import dev.yieldlings.engine.pool.Trust.Soundness;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.submission.SubmissionReader;

/**
 * Grades submissions: reads the sources, compiles, checks and reports. A grader may be used by as many threads as it
 * has workers.
 *
 * <p>Every method throws {@link dev.yieldlings.engine.suite.SuiteException} if the exercise's own files can't be used,
 * {@link dev.yieldlings.engine.pool.ChildException} if workers can't run on this machine, {@link
 * dev.yieldlings.engine.child.SandboxException} if they can't run in the required sandbox, and {@link
 * InterruptedException} once its token is cancelled; work that still runs is then ended.
 */
public final class Grader implements AutoCloseable {
    private final Pipeline pipeline;
    private final Misconceptions misconceptions;

    /**
     * Creates a grader with a pipeline of its own.
     *
     * @param installation the paths of the program's jars, its Java and its cache
     */
    public Grader(Installation installation, GraderOptions options) {
        this.pipeline = new Pipeline(installation, options);
        this.misconceptions = new Misconceptions(installation.cache().resolve("misconceptions"), pipeline::digest);
    }

    /**
     * Creates a grader over a pipeline that is used for other work too. Closing the grader closes the pipeline.
     *
     * @param misconceptions the known behaviour of wrong solutions
     */
    public Grader(Pipeline pipeline, Misconceptions misconceptions) {
        this.pipeline = pipeline;
        this.misconceptions = misconceptions;
    }

    /**
     * Grades a submission with a suite that its own reference solution passes.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the reference solution does not pass; the suite then grades
     *     nothing
     * @throws dev.yieldlings.engine.suite.SuiteBrokeException if the suite throws on this submission and the submission
     *     is not involved
     */
    public Report grade(GradingRequest request, CancellationToken token) throws InterruptedException {
        pipeline.prove(request.exercise(), token);
        return grade(request, pipeline.stranger(request.exercise()), token);
    }

    /**
     * Grades as {@link #grade} does, but in a worker that has run submissions of other learners. The report is right
     * only if that worker was sound; ask {@link #wasSound} later.
     *
     * @param soundness receives the worker's soundness once it is known
     */
    public Report gradeProvisionally(GradingRequest request, Soundness soundness, CancellationToken token)
            throws InterruptedException {
        if (request.exercise().settings().publicOnly()) {
            // A learner's pack has no reference solution to probe the worker with.
            return grade(request, token);
        }
        Probe probe = pipeline.sentinel(request.exercise(), token).probe();
        return grade(request, new Trust.Provisional(probe, soundness), token);
    }

    /** Whether the worker that ran the submission was sound. If it was not, grade the submission again. */
    public boolean wasSound(Soundness soundness, CancellationToken token) throws InterruptedException {
        return pipeline.wasSound(soundness, token);
    }

    private Report grade(GradingRequest request, Trust trust, CancellationToken token) throws InterruptedException {
        Report report = pipeline.judge(request.exercise(), request.reading(), trust, token);
        return switch (request.recognition()) {
            case ALWAYS -> recognise(request.exercise(), report, token);
            case WHERE_KNOWN ->
                misconceptions
                        .findAtOnce(request.exercise(), report)
                        .map(report::with)
                        .orElse(report);
        };
    }

    /** Adds the misconception that the report shows, unless the report has one already or shows none. */
    public Report recognise(Exercise exercise, Report report, CancellationToken token) throws InterruptedException {
        return misconceptions
                .find(exercise, report, wrongSolutions(exercise, token))
                .map(report::with)
                .orElse(report);
    }

    /**
     * Prepares everything that the first submission to an exercise would wait for: the suite, and the behaviour of the
     * wrong solutions. This takes seconds, once for each exercise and version of the course. Work done before the token
     * is cancelled is kept.
     */
    public void prepare(Exercise exercise, CancellationToken token) throws InterruptedException {
        pipeline.prepare(exercise, token);
        misconceptions.prepare(exercise, wrongSolutions(exercise, token));
    }

    private Misconceptions.Pipeline wrongSolutions(Exercise exercise, CancellationToken token) {
        return folder -> pipeline.judge(exercise, SubmissionReader.read(folder, exercise), new Trust.Own(), token);
    }

    /**
     * Returns the digest of everything that a report depends on except the submission: the exercise, this program and
     * the JDK.
     */
    public String digest(Exercise exercise) {
        return pipeline.digest(exercise);
    }

    /**
     * Lets the workers end by themselves; {@link #close} kills them.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        pipeline.finish();
    }

    /** Ends the workers. */
    @Override
    public void close() {
        pipeline.close();
    }
}
