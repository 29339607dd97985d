package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Mutation;
import dev.yieldlings.engine.author.finding.Mutation.Survivor;
import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.author.mutate.Mutant;
import dev.yieldlings.engine.author.runner.MutantRunner;
import dev.yieldlings.engine.author.runner.MutantRunner.Fate;
import dev.yieldlings.engine.author.runner.MutantRunner.Trial;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.suite.ExerciseSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The suite kills mutants of the reference solution. */
final class MutantsProof implements Proof {
    /** The least percentage of mutants that must be killed. */
    static final int LEAST_PERCENT = 95;

    @Override
    public void examine(Evidence evidence) throws InterruptedException {
        Exercise exercise = evidence.exercise();
        MutantRunner mutants = new MutantRunner(evidence.proofGrader(), exercise);
        List<Trial> trials = mutants.trials();
        if (trials.isEmpty()) {
            return;
        }
        trials.forEach(trial -> evidence.told(trial.failed()));
        Set<String> untold = evidence.untold();
        if (!untold.isEmpty()) {
            evidence.told(mutants.failing(untold));
        }
        Map<String, Trial> byId =
                trials.stream().collect(Collectors.toMap(trial -> trial.mutant().id(), Function.identity()));
        silencings(evidence, byId);
        List<String> silenced =
                exercise.equivalent().stream().map(Exercise.Equivalent::mutant).toList();
        Mutation mutation = mutation(exercise, trials, silenced);
        evidence.mutation(mutation);
        if (!mutation.reaches(LEAST_PERCENT)) {
            evidence.problem(
                    Kind.MUTANT,
                    "suite",
                    "notices only " + mutation.killed() + " of " + mutation.counted()
                            + " faults put into the reference solution, and at least " + LEAST_PERCENT
                            + " in 100 are needed. Add expectations that tell the survivors apart, or silence one that"
                            + " does the same in exercise.json: \"equivalent\": [{ \"mutant\": \"…\", \"reason\":"
                            + " \"…\" }].");
        }
    }

    private static void silencings(Evidence evidence, Map<String, Trial> byId) {
        for (Exercise.Equivalent equivalent : evidence.exercise().equivalent()) {
            Trial trial = byId.get(equivalent.mutant());
            if (trial == null) {
                evidence.problem(
                        Kind.MUTANT,
                        "exercise.json",
                        "silences " + equivalent.mutant() + ", and there is no such mutant. Take it out.");
            } else if (trial.fate() != Fate.SURVIVED) {
                evidence.problem(
                        Kind.MUTANT,
                        "exercise.json",
                        "silences " + equivalent.mutant()
                                + " as the same as the reference solution, but the suite tells it apart"
                                + (trial.failed().isEmpty() ? "" : " by " + String.join(", ", trial.failed()))
                                + ". Take it out.");
            }
        }
    }

    private static Mutation mutation(Exercise exercise, List<Trial> trials, List<String> silenced) {
        List<SourceFile> sources = ExerciseSources.javaFilesIn(exercise.solution());
        List<Survivor> survivors = new ArrayList<>();
        int quiet = 0;
        for (Trial trial : trials) {
            if (trial.fate() == Fate.SURVIVED) {
                if (silenced.contains(trial.mutant().id())) {
                    quiet++;
                } else {
                    survivors.add(survivor(trial.mutant(), sources));
                }
            }
        }
        return new Mutation(count(trials, Fate.ASSERTION), count(trials, Fate.LIMIT), quiet, survivors);
    }

    private static int count(List<Trial> trials, Fate fate) {
        return (int) trials.stream().filter(trial -> trial.fate() == fate).count();
    }

    private static Survivor survivor(Mutant mutant, List<SourceFile> sources) {
        String text = sources.stream()
                .filter(source -> mutant.line() > 0 && source.name().equals(mutant.file()))
                .flatMap(
                        source -> source.text().lines().skip(mutant.line() - 1L).limit(1))
                .findFirst()
                .orElse("");
        return new Survivor(mutant.id(), mutant.operator(), mutant.file(), mutant.line(), text.strip());
    }
}
