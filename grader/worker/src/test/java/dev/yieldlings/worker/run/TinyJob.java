package dev.yieldlings.worker.run;

import dev.yieldlings.worker.Sources;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckInspected;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.message.SuiteBroken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A small job and its results.
 *
 * @param answers all messages about its checks, in order
 * @param last the final message
 */
record TinyJob(List<Message> answers, JobFinished last) {
    static final RunLimits LIMITS = new RunLimits(10_000, 1_000);

    private static final JobRunner RUNNER = new JobRunner();

    /** Runs a suite with these members against a class {@code Learner} with those members. */
    static TinyJob run(String learner, String suite) throws IOException {
        return run(LIMITS, learner, suite);
    }

    static TinyJob run(RunLimits limits, String learner, String suite) throws IOException {
        String learnersSource = "public class Learner { " + learner + " }";
        Map<String, byte[]> submission = Sources.compile(learnersSource);
        Map<String, byte[]> all = new TreeMap<>(Sources.compile("""
                import dev.yieldlings.trace.*;
                import org.junit.jupiter.api.*;

                class Suite {
                    %s
                }
                """.formatted(suite), learnersSource));
        all.keySet().removeAll(submission.keySet());
        return run(new Job(submission, all, List.of("Suite"), List.of(), limits, true));
    }

    static TinyJob run(Job job) throws IOException {
        List<Message> answers = new ArrayList<>();
        JobFinished last = RUNNER.run(job, answers::add);
        return new TinyJob(answers, last);
    }

    List<CheckFinished> finished() {
        return answers.stream()
                .filter(CheckFinished.class::isInstance)
                .map(CheckFinished.class::cast)
                .toList();
    }

    /** Returns the message about the second run of a failed check. */
    Optional<CheckInspected> inspected(String id) {
        return answers.stream()
                .filter(CheckInspected.class::isInstance)
                .map(CheckInspected.class::cast)
                .filter(check -> check.id().equals(id))
                .findFirst();
    }

    List<String> started() {
        return answers.stream()
                .filter(CheckStarted.class::isInstance)
                .map(answer -> ((CheckStarted) answer).id())
                .toList();
    }

    List<String> broken() {
        return answers.stream()
                .filter(SuiteBroken.class::isInstance)
                .map(answer -> ((SuiteBroken) answer).message())
                .toList();
    }

    /** Returns the result of a check that must have been reported exactly once. */
    CheckFinished check(String id) {
        List<CheckFinished> found =
                finished().stream().filter(check -> check.id().equals(id)).toList();
        if (found.size() != 1) {
            throw new AssertionError(id + " was reported " + found.size() + " times in " + answers);
        }
        return found.getFirst();
    }
}
