package dev.yieldlings.engine.author.bench;

import dev.yieldlings.engine.author.mutate.Mutant;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs all mutants of an exercise's reference solution against its suite. */
public final class MutantBench {
    /**
     * A mutant is stopped after so many times the most steps that the reference solution takes in a check: it may do
     * more than that one, but not without an end.
     */
    private static final int TIMES_THE_REFERENCE = 5;

    private static final long LEAST_STEPS = 200_000;

    private final Bench bench;
    private final Exercise exercise;

    /**
     * @param bench what they are run on
     * @param exercise whose reference solution is changed
     */
    public MutantBench(Bench bench, Exercise exercise) {
        this.bench = bench;
        this.exercise = exercise;
    }

    /** What became of a mutant. */
    public enum Fate {
        /** Every check passed. */
        SURVIVED,
        /** A check failed. */
        ASSERTION,
        /** None failed, but it did not come to its end. */
        LIMIT
    }

    /**
     * A mutant that was run.
     *
     * @param mutant the mutant
     * @param fate what became of it
     * @param failed the ids of the checks that failed on it
     */
    public record Trial(Mutant mutant, Fate fate, List<String> failed) {
        public Trial {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Every mutant, run; none where the reference solution itself does not compile or pass.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public List<Trial> trials() throws InterruptedException {
        Map<String, byte[]> reference = bench.classes(exercise);
        if (reference.isEmpty()) {
            return List.of();
        }
        long limit = exercise.limits().stepsPerCheck();
        Run right = bench.run(exercise, List.of(reference), limit).getFirst();
        if (fate(right) != Fate.SURVIVED) {
            return List.of();
        }
        long most =
                right.finished().stream().mapToLong(CheckFinished::steps).max().orElse(0);
        long less = Math.min(limit, Math.max(LEAST_STEPS, TIMES_THE_REFERENCE * most));
        List<Mutant> mutants = bench.mutants(exercise, reference);
        List<Run> runs = run(reference, mutants, less);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            trials.add(new Trial(mutants.get(i), fate(runs.get(i)), failed(runs.get(i))));
        }
        return trials;
    }

    private List<Run> run(Map<String, byte[]> reference, List<Mutant> mutants, long steps) throws InterruptedException {
        List<Map<String, byte[]>> submissions = new ArrayList<>();
        for (Mutant mutant : mutants) {
            Map<String, byte[]> classes = new HashMap<>(reference);
            classes.putAll(mutant.changed());
            submissions.add(classes);
        }
        return bench.run(exercise, submissions, steps);
    }

    private Fate fate(Run run) {
        if (!failed(run).isEmpty()) {
            return Fate.ASSERTION;
        }
        boolean ended = run.end() instanceof Run.End.Finished && run.broken().isEmpty();
        boolean allPassed = exercise.checks().stream()
                .allMatch(check -> run.finished().stream()
                        .anyMatch(finished -> finished.id().equals(check.id()) && finished.ending() == Ending.PASSED));
        return ended && allPassed ? Fate.SURVIVED : Fate.LIMIT;
    }

    private static List<String> failed(Run run) {
        return run.finished().stream()
                .filter(finished -> finished.ending() == Ending.FAILED)
                .map(CheckFinished::id)
                .toList();
    }
}
