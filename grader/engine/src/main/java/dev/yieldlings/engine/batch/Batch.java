package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.child.SandboxException;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.pool.Trust.Soundness;
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

/** Grades many submissions in parallel and passes on the results in the order of the submissions. */
public final class Batch {
    /** How many results may be pending for each job. It must be more than a worker grades between two probes. */
    private static final int AHEAD = 40;

    /** Receives the results one after another. */
    public interface Receiver {
        /**
         * Receives a result.
         *
         * @throws IOException if the result can't be stored; this ends the batch
         */
        void receive(Result result) throws IOException;
    }

    private final Grader grader;
    private final EarlierRuns earlier;
    private final int jobs;

    /**
     * Creates a batch.
     *
     * @param grader grades each submission
     * @param earlier finds the reports of earlier runs that are still valid
     * @param jobs the number of submissions graded at a time, at least 1
     */
    public Batch(Grader grader, EarlierRuns earlier, int jobs) {
        this.grader = grader;
        this.earlier = earlier;
        this.jobs = jobs;
    }

    /**
     * Grades the tasks and passes each result to the receiver. If the grader fails on a submission, its result says so,
     * and the other submissions are graded as usual. A result is passed on only once it is known that no submission
     * graded earlier in the same worker has influenced it.
     *
     * @throws IOException if the receiver can't keep a report
     * @throws InterruptedException if the caller is interrupted
     * @throws SandboxException if a sandbox is required and not available
     */
    public void run(List<Task> tasks, Receiver receiver) throws IOException, InterruptedException {
        CancellationToken token = CancellationToken.create();
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
            Queue<Task> waiting = new ArrayDeque<>(tasks);
            Queue<Pending> ahead = new ArrayDeque<>();
            InProgress inProgress = new InProgress();
            try {
                while (!waiting.isEmpty() || !ahead.isEmpty()) {
                    while (!waiting.isEmpty() && ahead.size() < jobs * AHEAD) {
                        Task next = waiting.remove();
                        Soundness soundness = Soundness.unknown();
                        inProgress.begin();
                        ahead.add(new Pending(next, soundness, threads.submit(() -> {
                            try {
                                return result(next, request -> grader.gradeProvisionally(request, soundness, token));
                            } finally {
                                inProgress.end();
                            }
                        })));
                    }
                    Pending first = ahead.remove();
                    // Wait for the worker's next regular probe: a probe for each result would take as long as grading.
                    inProgress.awaitUntil(first::isSettled);
                    receiver.receive(settled(first, token));
                }
            } finally {
                token.cancel();
            }
        }
    }

    /** A result that may still be unsound because of another submission in the same worker. */
    private record Pending(Task task, Soundness soundness, Future<Result> result) {
        boolean isSettled() {
            return result.isDone() && soundness.isSettled();
        }
    }

    private Result settled(Pending pending, CancellationToken token) throws InterruptedException {
        Result result = await(pending.result);
        return grader.wasSound(pending.soundness, token)
                ? result
                : result(pending.task, request -> grader.grade(request, token));
    }

    /** Grades provisionally or for good. */
    private interface Grading {
        Report grade(GradingRequest request) throws InterruptedException;
    }

    private Result result(Task task, Grading grading) throws InterruptedException {
        if (task.part().isEmpty()) {
            Report report = Report.unassigned(Diagnostic.error("yieldlings.unassigned", task.reason()));
            return new Result.Graded(task, Optional.empty(), report, false);
        }
        Exercise exercise = task.part().get().exercise();
        try {
            Reading reading = SubmissionReader.read(task.part().get().arrival(), exercise);
            String edition = grader.digest(exercise);
            Result.Key key = new Result.Key(edition, SubmissionKey.of(edition, reading), SimilarityDigest.of(reading));
            Optional<LedgerEntry> kept = earlier.find(task.report(), key.digest());
            return kept.isPresent()
                    ? new Result.Kept(task, kept.get())
                    : new Result.Graded(
                            task, Optional.of(key), grading.grade(new GradingRequest(exercise, reading)), false);
        } catch (SandboxException e) {
            // No submission can be graded without the sandbox.
            throw e;
        } catch (RuntimeException | Error e) {
            return new Result.Graded(task, Optional.empty(), broke(exercise, e), true);
        }
    }

    /** Returns the report for a submission on which the grader failed. */
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
