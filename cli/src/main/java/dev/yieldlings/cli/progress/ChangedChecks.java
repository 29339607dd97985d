package dev.yieldlings.cli.progress;

import dev.yieldlings.cli.progress.ExerciseProgress.KnownCheck;
import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Exercise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How an exercise's checks have changed since the learner passed it.
 *
 * @param exercise the exercise
 * @param added the names of new checks
 * @param gone the names of removed checks
 * @param points the names of checks that give other points now
 * @param isOtherSum whether the total of the points has changed
 * @param isRevised whether the suite has changed
 */
public record ChangedChecks(
        Exercise exercise,
        List<String> added,
        List<String> gone,
        List<String> points,
        boolean isOtherSum,
        boolean isRevised) {
    public ChangedChecks {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        points = List.copyOf(points);
    }

    /**
     * Compares the checks at the learner's last verdict with the current ones. Nothing counts as changed before
     * the exercise was passed.
     *
     * @param exercise the exercise
     * @param reached the learner's progress in it
     * @param now the time for which to decide whether a check is hidden; hidden checks are not named
     */
    public static ChangedChecks of(Exercise exercise, ExerciseProgress reached, Instant now) {
        List<String> added = new ArrayList<>();
        List<String> points = new ArrayList<>();
        Map<String, KnownCheck> known = new TreeMap<>(reached.checks());
        if (!known.isEmpty()) {
            for (CheckSpec check : exercise.checks()) {
                KnownCheck before = reached.checks().get(check.id());
                if (before == null) {
                    added.add(KnownCheck.name(check.name(), check.visibility(), now));
                } else if (before.points() != check.points()) {
                    points.add(KnownCheck.name(check.name(), check.visibility(), now));
                }
            }
            Set<String> ids = exercise.checks().stream().map(CheckSpec::id).collect(Collectors.toSet());
            known.keySet().removeAll(ids);
        }
        boolean isOtherSum = reached.passed() && reached.maxPoints() != exercise.maxPoints();
        boolean isRevised = !reached.suite().isEmpty() && !reached.suite().equals(SuiteEdition.of(exercise));
        return new ChangedChecks(
                exercise, added, known.values().stream().map(KnownCheck::name).toList(), points, isOtherSum, isRevised);
    }

    /** Whether nothing has changed. */
    public boolean isNothing() {
        return added.isEmpty() && gone.isEmpty() && points.isEmpty() && !isOtherSum && !isRevised;
    }
}
