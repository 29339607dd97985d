package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.child.SandboxException;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.submission.ExerciseInference;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.SuiteException;
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
        void receive(Result result) throws IOException;
    }

    private final Course course;
    private final Optional<Exercise> exercise;
    private final Grader grader;
    private final Earlier earlier;
    private final int jobs;

    /**
     * @param course where exercises are looked for
     * @param exercise what all submissions are for; where it is empty, each is looked at
     * @param grader grades each submission
     * @param earlier what needs no grading any more
     * @param jobs how many are graded at a time
     */
    public Batch(Course course, Optional<Exercise> exercise, Grader grader, Earlier earlier, int jobs) {
        this.course = course;
        this.exercise = exercise;
        this.grader = grader;
        this.earlier = earlier;
        this.jobs = jobs;
    }

    /**
     * Grades the submissions. Whatever the grader breaks on keeps its place in the results, as our fault, and costs
     * nothing but itself.
     *
     * @throws IOException if the receiver can't keep a report
     * @throws InterruptedException if the caller is interrupted
     * @throws SandboxException if the sandbox that is required can't be had
     */
    public void run(List<Path> submissions, Receiver receiver) throws IOException, InterruptedException {
        CancellationToken token = CancellationToken.create();
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
            Queue<Path> waiting = new ArrayDeque<>(submissions);
            Queue<Future<Result>> ahead = new ArrayDeque<>();
            try {
                while (!waiting.isEmpty() || !ahead.isEmpty()) {
                    while (!waiting.isEmpty() && ahead.size() < jobs * 8) {
                        Path next = waiting.remove();
                        ahead.add(threads.submit(() -> resultOrFault(next, token)));
                    }
                    receiver.receive(await(ahead.remove()));
                }
            } finally {
                token.cancel();
            }
        }
    }

    private Result resultOrFault(Path submission, CancellationToken token) throws InterruptedException {
        try {
            return result(submission, token);
        } catch (SandboxException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            String name = String.valueOf(submission.getFileName());
            return new Result.Graded(name, Optional.empty(), fault(e), true);
        }
    }

    private Result result(Path submission, CancellationToken token) throws InterruptedException {
        String name = String.valueOf(submission.getFileName());
        if (exercise.isPresent()) {
            return result(submission, name, exercise.get(), token);
        }
        return switch (ExerciseInference.infer(submission, course)) {
            case ExerciseInference.Inferred(Exercise inferred) -> result(submission, name, inferred, token);
            case ExerciseInference.Unclear(String reason) -> {
                Report report = Report.unassigned(Diagnostic.error("yieldlings.unassigned", reason));
                yield new Result.Graded(name, Optional.empty(), report, false);
            }
        };
    }

    private Result result(Path submission, String name, Exercise itsExercise, CancellationToken token)
            throws InterruptedException {
        Reading reading = SubmissionReader.read(submission, itsExercise);
        String key = SubmissionKey.of(grader.digest(itsExercise), reading);
        Optional<Row> kept = earlier.find(name, key);
        if (kept.isPresent()) {
            return new Result.Kept(kept.get());
        }
        try {
            Report report = grader.grade(new GradingRequest(itsExercise, reading), token);
            return new Result.Graded(name, Optional.of(key), report, false);
        } catch (SandboxException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return new Result.Graded(name, Optional.empty(), broke(itsExercise, e), true);
        }
    }

    /** The submission that the grader broke on keeps its place in the results, and costs nothing but itself. */
    private static Report broke(Exercise exercise, Throwable failure) {
        return new Report(
                exercise.id(),
                exercise.title(),
                Verdict.CRASHED,
                0,
                exercise.maxPoints(),
                new ArrayList<>(),
                List.of(diagnostic(failure)),
                Output.NONE,
                0);
    }

    private static Report fault(Throwable failure) {
        return new Report("", "", Verdict.CRASHED, 0, 0, List.of(), List.of(diagnostic(failure)), Output.NONE, 0);
    }

    private static Diagnostic diagnostic(Throwable failure) {
        String what = switch (failure) {
            case ChildException child -> String.valueOf(child.getMessage());
            case SuiteException suite -> String.valueOf(suite.getMessage());
            default -> String.valueOf(failure);
        };
        return Diagnostic.error("yieldlings.fault", "yieldlings broke on this: " + what);
    }

    private static Result await(Future<Result> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
