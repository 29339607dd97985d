package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.child.SandboxException;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.SuiteException;
import java.io.IOException;
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

    private final Grader grader;
    private final Earlier earlier;
    private final int jobs;

    /**
     * @param grader grades each submission
     * @param earlier what needs no grading any more
     * @param jobs how many are graded at a time
     */
    public Batch(Grader grader, Earlier earlier, int jobs) {
        this.grader = grader;
        this.earlier = earlier;
        this.jobs = jobs;
    }

    /**
     * Grades them. Whatever the grader breaks on keeps its place in the results, as our fault, and costs nothing but itself.
     *
     * @throws IOException if the receiver can't keep a report
     * @throws InterruptedException if the caller is interrupted
     * @throws SandboxException if the sandbox that is required can't be had
     */
    public void run(List<Task> tasks, Receiver receiver) throws IOException, InterruptedException {
        CancellationToken token = CancellationToken.create();
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
            Queue<Task> waiting = new ArrayDeque<>(tasks);
            Queue<Future<Result>> ahead = new ArrayDeque<>();
            try {
                while (!waiting.isEmpty() || !ahead.isEmpty()) {
                    while (!waiting.isEmpty() && ahead.size() < jobs * 8) {
                        Task next = waiting.remove();
                        ahead.add(threads.submit(() -> result(next, token)));
                    }
                    receiver.receive(await(ahead.remove()));
                }
            } finally {
                token.cancel();
            }
        }
    }

    private Result result(Task task, CancellationToken token) throws InterruptedException {
        if (task.part().isEmpty()) {
            Report report = Report.unassigned(Diagnostic.error("yieldlings.unassigned", task.reason()));
            return new Result.Graded(task, Optional.empty(), report, false);
        }
        Exercise exercise = task.part().get().exercise();
        try {
            Reading reading = SubmissionReader.read(task.part().get().arrival(), exercise);
            String edition = grader.digest(exercise);
            Result.Key key = new Result.Key(edition, SubmissionKey.of(edition, reading), Likeness.of(reading));
            Optional<LedgerEntry> kept = earlier.find(task.report(), key.digest());
            return kept.isPresent()
                    ? new Result.Kept(task, kept.get())
                    : new Result.Graded(
                            task, Optional.of(key), grader.grade(new GradingRequest(exercise, reading), token), false);
        } catch (SandboxException e) {
            // This holds for every submission.
            throw e;
        } catch (RuntimeException | Error e) {
            return new Result.Graded(task, Optional.empty(), broke(exercise, e), true);
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
