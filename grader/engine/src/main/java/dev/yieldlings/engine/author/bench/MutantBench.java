package dev.yieldlings.engine.author.bench;

import dev.yieldlings.engine.author.mutate.Mutant;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pool.Exchange;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs all mutants of an exercise's reference solution against its suite. */
public final class MutantBench {
    private static final int PORTION = 16;

    private final Bench bench;
    private final Exercise exercise;
    private final List<Map<String, byte[]>> submissions = new ArrayList<>();
    private Exercise limited;

    /**
     * @param bench what they are run on
     * @param exercise whose reference solution is changed
     */
    public MutantBench(Bench bench, Exercise exercise) {
        this.bench = bench;
        this.exercise = exercise;
        this.limited = exercise;
    }

    /** What became of a mutant. */
    public enum Fate {
        /** Every check that ran passed. */
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
     * @param failed the ids of the checks that failed on it; at most the first one, for none is run after it
     */
    public record Trial(Mutant mutant, Fate fate, List<String> failed) {
        public Trial {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Every mutant, run as far as to the first check that it does not pass; none where the reference solution itself
     * does not compile or pass.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public List<Trial> trials() throws InterruptedException {
        Map<String, byte[]> reference = bench.classes(exercise);
        if (reference.isEmpty()) {
            return List.of();
        }
        Run right = bench.run(exercise, List.of(reference)).getFirst();
        if (fate(right) != Fate.SURVIVED
                || right.finished().size() < exercise.checks().size()) {
            return List.of();
        }
        long most =
                right.finished().stream().mapToLong(CheckFinished::steps).max().orElse(0);
        limited = Hurry.limited(exercise, most);
        List<Mutant> mutants = bench.mutants(exercise, reference);
        for (Mutant mutant : mutants) {
            Map<String, byte[]> classes = new HashMap<>(reference);
            classes.putAll(mutant.changed());
            submissions.add(classes);
        }
        List<Run> runs = bench.run(Hurry.toTheFirstFailure(limited), submissions);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            trials.add(new Trial(mutants.get(i), fate(runs.get(i)), failed(runs.get(i))));
        }
        return trials;
    }

    /**
     * Runs mutants again, as many as are needed: for checks that fail on none of them first, but may fail on one after
     * another check.
     *
     * @param untold the ids of these checks
     * @return those of them, and perhaps others, that failed on a mutant
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public Set<String> failing(Set<String> untold) throws InterruptedException {
        Exercise only = Hurry.only(limited, untold);
        Set<String> failing = new HashSet<>();
        for (int i = 0; i < submissions.size() && !failing.containsAll(untold); i += PORTION) {
            for (Run run : bench.run(only, submissions.subList(i, Math.min(i + PORTION, submissions.size())))) {
                failing.addAll(failed(run));
            }
        }
        return failing;
    }

    private static Fate fate(Run run) {
        if (!failed(run).isEmpty()) {
            return Fate.ASSERTION;
        }
        boolean ended = run.end() instanceof Exchange.End.Answered
                && run.broken().isEmpty()
                && run.finished().stream().allMatch(finished -> finished.ending() == Ending.PASSED);
        // A check that did not run has noticed nothing.
        return ended ? Fate.SURVIVED : Fate.LIMIT;
    }

    private static List<String> failed(Run run) {
        return run.finished().stream()
                .filter(finished -> finished.ending() == Ending.FAILED)
                .map(CheckFinished::id)
                .toList();
    }
}
