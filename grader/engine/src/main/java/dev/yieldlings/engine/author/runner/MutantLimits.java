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

/** The limits and the order of checks for mutants: there are many, so none may take long. */
final class MutantLimits {
    /**
     * A mutant is stopped after this many times the most steps that the reference solution takes in a check: it may do
     * more than that one, but not without an end.
     */
    private static final int TIMES_THE_REFERENCE = 5;

    private static final long LEAST_STEPS = 200_000;

    private MutantLimits() {}

    /**
     * The exercise with a limit for what takes steps without an end.
     *
     * @param mostSteps the most that the reference solution takes in a check
     */
    static Exercise limited(Exercise exercise, long mostSteps) {
        long enough = Math.max(LEAST_STEPS, TIMES_THE_REFERENCE * mostSteps);
        Limits limits = exercise.limits();
        return exercise.with(exercise.checks(), new Limits(Math.min(limits.stepsPerCheck(), enough), limits.seconds()));
    }

    /**
     * The exercise with checks that each need all before them, so that a run ends with the first that isn't passed.
     *
     * @param order the ids of the checks that are to come first, as far as what they need allows; the others follow
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

    /** The exercise with only these checks and what they need; each other one needs itself, so that it is never run. */
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
