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

/** Grades many submissions, several at a time, and hands the reports on in the order of the submissions. */
public final class Batch {
    /** How many results may wait for each job: more than a worker gives until it is probed. */
    private static final int AHEAD = 40;

    /** Takes the reports, one after another. */
    public interface Receiver {
        /**
         * Takes one.
         *
         * @throws IOException if it can't be kept; the batch then ends
         */
        void receive(Result result) throws IOException;
    }

    private final Grader grader;
    private final EarlierRuns earlier;
    private final int jobs;

    /**
     * @param grader grades each submission
     * @param earlier what needs no grading any more
     * @param jobs how many are graded at a time
     */
    public Batch(Grader grader, EarlierRuns earlier, int jobs) {
        this.grader = grader;
        this.earlier = earlier;
        this.jobs = jobs;
    }

    /**
     * Grades them. Whatever the grader breaks on keeps its place in the results, as our fault, and costs nothing but itself.
     * No result is handed on before it is known that no submission before it has changed it.
     *
     * @throws IOException if the receiver can't keep a report
     * @throws InterruptedException if the caller is interrupted
     * @throws SandboxException if the sandbox that is required can't be had
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
                    // To probe a worker for each result would take as long as to grade.
                    inProgress.awaitUntil(first::isSettled);
                    receiver.receive(settled(first, token));
                }
            } finally {
                token.cancel();
            }
        }
    }

    /** A result, and whether it is right. */
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

    /** Grades in one way or another. */
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
