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
 * Grades submissions: from what was submitted to the report. A grader may be used by as many threads as it has workers.
 *
 * <p>Every method throws {@link dev.yieldlings.engine.suite.SuiteException} where the exercise's own files can't be used,
 * {@link dev.yieldlings.engine.pool.ChildException} where workers don't work here, and {@link
 * dev.yieldlings.engine.child.SandboxException} where they don't in the sandbox that is required; and {@link
 * InterruptedException} once its token is cancelled, after which what still runs is ended.
 */
public final class Grader implements AutoCloseable {
    private final Pipeline pipeline;
    private final Misconceptions misconceptions;

    /**
     * A grader.
     *
     * @param installation where the program's parts lie
     */
    public Grader(Installation installation, GraderOptions options) {
        this.pipeline = new Pipeline(installation, options);
        this.misconceptions = new Misconceptions(installation.cache().resolve("misconceptions"), pipeline::digest);
    }

    /**
     * A grader over a pipeline that does other work too; closing the grader closes it.
     *
     * @param misconceptions what is known of how wrong solutions behave
     */
    public Grader(Pipeline pipeline, Misconceptions misconceptions) {
        this.pipeline = pipeline;
        this.misconceptions = misconceptions;
    }

    /**
     * Grades a submission, by a suite that has passed its own reference solution.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if it doesn't: then nothing is graded by it
     * @throws dev.yieldlings.engine.suite.SuiteBrokeException if it throws by itself over this submission
     */
    public Report grade(GradingRequest request, CancellationToken token) throws InterruptedException {
        pipeline.prove(request.exercise(), token);
        return grade(request, pipeline.stranger(request.exercise()), token);
    }

    /**
     * Grades as {@link #grade} does, but in a worker that has run others' submissions: the report is right if the worker
     * was sound, which {@link #wasSound} tells later.
     *
     * @param soundness whether it was
     */
    public Report gradeProvisionally(GradingRequest request, Soundness soundness, CancellationToken token)
            throws InterruptedException {
        if (request.exercise().settings().publicOnly()) {
            // A learner's pack has no solution that could show it.
            return grade(request, token);
        }
        Probe probe = pipeline.sentinel(request.exercise(), token).probe();
        return grade(request, new Trust.Provisional(probe, soundness), token);
    }

    /** Whether the worker was sound in which a submission was graded; if not, the report is to be made anew. */
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

    /** Adds to a report the misconception that shows in it, if it has none and one does. */
    public Report recognise(Exercise exercise, Report report, CancellationToken token) throws InterruptedException {
        return misconceptions
                .find(exercise, report, wrongSolutions(exercise, token))
                .map(report::with)
                .orElse(report);
    }

    /**
     * Makes ready all that the first submissions to an exercise would have to wait for: its suite, and how its wrong
     * solutions behave. This takes seconds, once for each exercise and version of the course; what was done until the
     * token is cancelled is not lost.
     */
    public void prepare(Exercise exercise, CancellationToken token) throws InterruptedException {
        pipeline.prepare(exercise, token);
        misconceptions.prepare(exercise, wrongSolutions(exercise, token));
    }

    private Misconceptions.Pipeline wrongSolutions(Exercise exercise, CancellationToken token) {
        return folder -> pipeline.judge(exercise, SubmissionReader.read(folder, exercise), new Trust.Own(), token);
    }

    /** The digest of all that a report depends on beside the submission: the exercise, this program and the JDK. */
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
