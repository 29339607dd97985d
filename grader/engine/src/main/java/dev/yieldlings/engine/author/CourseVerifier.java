package dev.yieldlings.engine.author;

import dev.yieldlings.engine.author.finding.CourseFindings;
import dev.yieldlings.engine.author.finding.ExerciseFindings;
import dev.yieldlings.engine.author.finding.Problem;
import dev.yieldlings.engine.author.runner.Futures;
import dev.yieldlings.engine.author.runner.ProofGrader;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.run.Installation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Verifies many exercises, several at a time. */
public final class CourseVerifier {
    private final Installation installation;
    private final int jobs;

    /**
     * @param installation the paths of the program's parts
     * @param jobs how many submissions run at a time
     */
    public CourseVerifier(Installation installation, int jobs) {
        this.installation = installation;
        this.jobs = jobs;
    }

    /**
     * Verifies the selected exercises.
     *
     * @param selection the exercises, and the problems found while reading them
     * @param listener called with the findings of each exercise, in the course's order
     * @throws dev.yieldlings.engine.pool.ChildException if workers can't run on this machine
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public CourseFindings verify(Selection selection, Consumer<ExerciseFindings> listener) throws InterruptedException {
        List<Problem> problems = new ArrayList<>(selection.problems());
        if (selection.exercises().isEmpty()) {
            return new CourseFindings(problems, List.of());
        }
        List<ExerciseFindings> findings = new ArrayList<>();
        try (ProofGrader proofGrader = new ProofGrader(installation, jobs)) {
            ExecutorService threads = Executors.newFixedThreadPool(jobs);
            try {
                Map<Exercise, Future<ExerciseFindings>> futures = new HashMap<>();
                for (Exercise exercise : slowestFirst(selection.exercises())) {
                    futures.put(exercise, threads.submit(() -> ExerciseVerifier.verify(exercise, proofGrader)));
                }
                for (Exercise exercise : selection.exercises()) {
                    ExerciseFindings found = Futures.get(Objects.requireNonNull(futures.get(exercise)));
                    listener.accept(found);
                    findings.add(found);
                }
            } finally {
                threads.shutdownNow();
            }
        }
        return new CourseFindings(problems, findings);
    }

    /** Starts with the exercises that may take longest, so that none of them is left to run alone at the end. */
    private static List<Exercise> slowestFirst(List<Exercise> exercises) {
        return exercises.stream()
                .sorted(Comparator.comparingInt(
                                (Exercise exercise) -> exercise.limits().seconds())
                        .thenComparingLong(exercise -> exercise.limits().stepsPerCheck())
                        .reversed())
                .toList();
    }
}
