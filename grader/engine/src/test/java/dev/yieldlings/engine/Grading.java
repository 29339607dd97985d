package dev.yieldlings.engine;

import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.format.json.JsonFormat;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GraderOptions;
import dev.yieldlings.engine.grade.GraderOptions.Use;
import dev.yieldlings.engine.grade.Pipeline;
import dev.yieldlings.engine.misconception.Misconceptions;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.Trust;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.submission.SubmissionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A grader with one worker, in its own folder. */
public final class Grading implements AutoCloseable {
    private final Path folder;
    private final Pipeline pipeline;
    private final Grader grader;
    private int submissions;

    /** Creates a grader with the real worker. */
    public Grading(Path folder) {
        this.folder = folder;
        this.pipeline = new Pipeline(Here.with(folder.resolve("cache")), new GraderOptions(Use.COURSE, 1));
        this.grader = over(pipeline, folder);
    }

    /** Creates a grader with another worker, without a sandbox, that may be silent only for this long. */
    public Grading(Path folder, Installation installation, Duration silence) {
        this.folder = folder;
        this.pipeline = new Pipeline(
                installation,
                new GraderOptions(Use.ONE, 1).in(SandboxPolicy.OFF).with(silence));
        this.grader = over(pipeline, folder);
    }

    private static Grader over(Pipeline pipeline, Path folder) {
        return new Grader(
                pipeline, new Misconceptions(folder.resolve("cache").resolve("misconceptions"), pipeline::digest));
    }

    /** Returns the grader. */
    public Grader grader() {
        return grader;
    }

    /** Returns an exercise that only this grader knows. */
    public Exercise exercise(TinyCourse course) {
        return course.exerciseIn(folder.resolve("course" + submissions++));
    }

    /** Grades a source of {@code Counter.java}. */
    public Report grade(Exercise exercise, String source) {
        return grade(
                exercise, TinyCourse.write(folder.resolve("submission" + submissions++ + "/Counter.java"), source));
    }

    /** Grades the submission at a path, without requiring that the reference solution passes the suite. */
    public Report grade(Exercise exercise, Path path) {
        try {
            CancellationToken token = CancellationToken.create();
            Report report = pipeline.judge(exercise, SubmissionReader.read(path, exercise), new Trust.Own(), token);
            return grader.recognise(exercise, report, token);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the report as JSON. */
    public static String json(Report report) {
        StringBuilder json = new StringBuilder();
        try {
            new JsonFormat().write(report, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    @Override
    public void close() {
        grader.close();
    }
}
