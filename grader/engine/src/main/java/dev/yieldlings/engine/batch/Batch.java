package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.WorkerException;
import dev.yieldlings.engine.submission.ExerciseInference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Grades many submissions, several at a time, and hands the reports on in the order of the submissions. */
public final class Batch {
    /** Takes the reports, one after the other. */
    public interface Receiver {
        /**
         * Takes one.
         *
         * @throws IOException if it can't be kept; the batch then ends
         */
        void receive(Graded graded) throws IOException;
    }

    private final Course course;
    private final Optional<Exercise> exercise;
    private final Grader grader;
    private final int jobs;

    /**
     * @param course where exercises are looked for
     * @param exercise what all submissions are for; where it is empty, each is looked at
     * @param grader grades each submission
     * @param jobs how many are graded at a time
     */
    public Batch(Course course, Optional<Exercise> exercise, Grader grader, int jobs) {
        this.course = course;
        this.exercise = exercise;
        this.grader = grader;
        this.jobs = jobs;
    }

    /**
     * Grades the submissions.
     *
     * @throws IOException if the receiver can't keep a report
     * @throws InterruptedException if the caller is interrupted
     * @throws dev.yieldlings.engine.suite.SuiteException if an exercise's own files can't be used
     */
    public void run(List<Path> submissions, Receiver receiver) throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
            Queue<Path> waiting = new ArrayDeque<>(submissions);
            Queue<Future<Graded>> ahead = new ArrayDeque<>();
            try {
                while (!waiting.isEmpty() || !ahead.isEmpty()) {
                    while (!waiting.isEmpty() && ahead.size() < jobs * 8) {
                        Path next = waiting.remove();
                        ahead.add(threads.submit(() -> grade(next)));
                    }
                    receiver.receive(await(ahead.remove()));
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private Graded grade(Path submission) throws InterruptedException {
        String name = String.valueOf(submission.getFileName());
        Optional<Exercise> itsExercise = exercise;
        if (itsExercise.isEmpty()) {
            switch (ExerciseInference.infer(submission, course)) {
                case ExerciseInference.Inferred(Exercise inferred) -> itsExercise = Optional.of(inferred);
                case ExerciseInference.Unclear(String reason) -> {
                    return new Graded(
                            name, Report.unassigned(Diagnostic.error("yieldlings.unassigned", reason)), false);
                }
            }
        }
        try {
            return new Graded(name, grader.grade(itsExercise.get(), submission), false);
        } catch (WorkerException e) {
            return new Graded(name, broke(itsExercise.get(), e), true);
        }
    }

    /** The submission that the grader broke on keeps its place in the results, and costs nothing but itself. */
    private static Report broke(Exercise exercise, RuntimeException failure) {
        Diagnostic fault = Diagnostic.error("yieldlings.fault", "yieldlings broke on this: " + failure.getMessage());
        return new Report(
                exercise.id(),
                exercise.title(),
                Verdict.CRASHED,
                0,
                exercise.maxPoints(),
                new ArrayList<>(),
                List.of(fault),
                Output.NONE,
                0);
    }

    private static Graded await(Future<Graded> graded) throws InterruptedException {
        try {
            return graded.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
