package dev.yieldlings.engine.author.runner;

import dev.yieldlings.engine.author.mutate.Mutant;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pool.Exchange;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs all mutants of an exercise's reference solution against its suite. */
public final class MutantRunner {
    private static final int PORTION = 16;

    /** One of this many mutants runs first, and shows which check probably kills its neighbours. */
    private static final int SAMPLE = 4;

    private final ProofGrader proofGrader;
    private final Exercise exercise;
    private final List<Map<String, byte[]>> submissions = new ArrayList<>();
    private Exercise limited;

    /**
     * @param proofGrader runs the mutants
     * @param exercise the exercise whose reference solution is mutated
     */
    public MutantRunner(ProofGrader proofGrader, Exercise exercise) {
        this.proofGrader = proofGrader;
        this.exercise = exercise;
        this.limited = exercise;
    }

    /** The result of running a mutant. */
    public enum Fate {
        /** Every check that ran passed. */
        SURVIVED,
        /** A check failed. */
        ASSERTION,
        /** No check failed, but the run did not finish. */
        LIMIT
    }

    /**
     * A mutant, and the result of running it.
     *
     * @param mutant the mutant
     * @param fate the result
     * @param failed the id of the first failed check; empty if none failed, as later checks are not run
     */
    public record Trial(Mutant mutant, Fate fate, List<String> failed) {
        public Trial {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Runs every mutant up to the first check that it does not pass. Returns an empty list if the reference solution
     * does not compile or pass.
     *
     * <p>The check that killed a mutant nearby runs first, then the others by the steps that the reference solution
     * takes in them. None of this depends on time, so the same course gives the same findings.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public List<Trial> trials() throws InterruptedException {
        Map<String, byte[]> reference = proofGrader.classes(exercise);
        if (reference.isEmpty()) {
            return List.of();
        }
        Run right = proofGrader
                .run(List.of(new ProofGrader.Task(exercise, reference)))
                .getFirst();
        if (fate(right) != Fate.SURVIVED
                || right.finished().size() < exercise.checks().size()) {
            return List.of();
        }
        long most =
                right.finished().stream().mapToLong(CheckFinished::steps).max().orElse(0);
        limited = MutantLimits.limited(exercise, most);
        List<Mutant> mutants = proofGrader.mutants(exercise, reference);
        for (Mutant mutant : mutants) {
            Map<String, byte[]> classes = new HashMap<>(reference);
            classes.putAll(mutant.changed());
            submissions.add(classes);
        }
        List<Run> runs = run(cheapestFirst(right));
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            trials.add(new Trial(mutants.get(i), fate(runs.get(i)), failed(runs.get(i))));
        }
        return trials;
    }

    private List<Run> run(List<String> order) throws InterruptedException {
        List<ProofGrader.Task> sample = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i += SAMPLE) {
            sample.add(new ProofGrader.Task(MutantLimits.toTheFirstFailure(limited, order), submissions.get(i)));
        }
        List<Run> sampled = proofGrader.run(sample);
        List<ProofGrader.Task> others = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            if (i % SAMPLE != 0) {
                List<String> sooner = new ArrayList<>(failed(sampled.get(i / SAMPLE)));
                sooner.addAll(order);
                others.add(new ProofGrader.Task(MutantLimits.toTheFirstFailure(limited, sooner), submissions.get(i)));
            }
        }
        Iterator<Run> rest = proofGrader.run(others).iterator();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            runs.add(i % SAMPLE == 0 ? sampled.get(i / SAMPLE) : rest.next());
        }
        return runs;
    }

    private static List<String> cheapestFirst(Run right) {
        return right.finished().stream()
                .sorted(Comparator.comparingLong(CheckFinished::steps))
                .map(CheckFinished::id)
                .toList();
    }

    /**
     * Runs mutants again for checks that were not the first to fail on any mutant, but may fail after another check.
     * Stops when all of them have failed.
     *
     * @param untold the ids of these checks
     * @return the ids of the checks that failed on a mutant, which may include others
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public Set<String> failing(Set<String> untold) throws InterruptedException {
        Exercise only = MutantLimits.only(limited, untold);
        Set<String> failing = new HashSet<>();
        for (int i = 0; i < submissions.size() && !failing.containsAll(untold); i += PORTION) {
            List<ProofGrader.Task> portion = submissions.subList(i, Math.min(i + PORTION, submissions.size())).stream()
                    .map(classes -> new ProofGrader.Task(only, classes))
                    .toList();
            proofGrader.run(portion).forEach(run -> failing.addAll(failed(run)));
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
        // A check that did not run has not caught the mutant.
        return ended ? Fate.SURVIVED : Fate.LIMIT;
    }

    private static List<String> failed(Run run) {
        return run.finished().stream()
                .filter(finished -> finished.ending() == Ending.FAILED)
                .map(CheckFinished::id)
                .toList();
    }
}
