package dev.yieldlings.engine.author.runner;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** The limits and the order of checks for mutants. There are many mutants, so none may take long. */
final class MutantLimits {
    /**
     * A mutant may take this many times the most steps that the reference solution takes in a check. It may need more
     * steps than the reference, but not endlessly many.
     */
    private static final int TIMES_THE_REFERENCE = 5;

    private static final long LEAST_STEPS = 200_000;

    private MutantLimits() {}

    /**
     * Returns the exercise with a limit of steps for mutants that never end.
     *
     * @param mostSteps the most steps that the reference solution takes in a check; 0 if they are not counted because
     *     it starts threads, in which case the exercise's own limit stays
     */
    static Exercise limited(Exercise exercise, long mostSteps) {
        if (mostSteps == 0) {
            return exercise;
        }
        long enough = Math.max(LEAST_STEPS, TIMES_THE_REFERENCE * mostSteps);
        Limits limits = exercise.limits();
        return exercise.with(exercise.checks(), new Limits(Math.min(limits.stepsPerCheck(), enough), limits.seconds()));
    }

    /**
     * Returns the exercise with checks that each need all checks before them, so that a run ends at the first check
     * that does not pass.
     *
     * @param order the ids of the checks to run first, as far as their needs allow; the others follow
     */
    static Exercise toTheFirstFailure(Exercise exercise, List<String> order) {
        SequencedMap<String, CheckSpec> left = new LinkedHashMap<>();
        exercise.checks().forEach(check -> left.put(check.id(), check));
        List<CheckSpec> sorted = new ArrayList<>();
        order.forEach(id -> take(id, left, sorted));
        exercise.checks().forEach(check -> take(check.id(), left, sorted));
        List<CheckSpec> checks = new ArrayList<>();
        for (CheckSpec check : sorted) {
            checks.add(check.needing(checks.stream().map(CheckSpec::id).toList()));
        }
        return exercise.with(checks, exercise.limits());
    }

    private static void take(String id, Map<String, CheckSpec> left, List<CheckSpec> sorted) {
        CheckSpec check = left.remove(id);
        if (check != null) {
            check.needs().forEach(needed -> take(needed, left, sorted));
            sorted.add(check);
        }
    }

    /**
     * Returns the exercise with only these checks and those that they need. Each other check needs itself, so it never
     * runs.
     */
    static Exercise only(Exercise exercise, Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        for (CheckSpec check : exercise.checks().reversed()) {
            if (wanted.contains(check.id())) {
                wanted.addAll(check.needs());
            }
        }
        return exercise.with(
                exercise.checks().stream()
                        .map(check -> wanted.contains(check.id()) ? check : check.needing(List.of(check.id())))
                        .toList(),
                exercise.limits());
    }
}
