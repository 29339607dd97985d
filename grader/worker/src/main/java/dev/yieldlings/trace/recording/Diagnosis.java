package dev.yieldlings.trace.recording;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Derives from the steps around the first wrong one a more specific fact than its wrong outcome: which call advanced
 * the sequence, which elements were lost, which objects share a position.
 *
 * <p>The steps that were not reached help, because they say which elements were still expected.
 */
final class Diagnosis {
    private final List<Step> before;
    private final Step wrong;
    private final List<Step> after;

    private Diagnosis(List<Step> steps, int place) {
        this.before = steps.subList(0, place);
        this.wrong = steps.get(place);
        this.after = steps.subList(place + 1, steps.size());
    }

    /** Returns the fact that the steps show beyond the wrong outcome; empty if there is none. */
    static Optional<Fact> of(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).mark() == Mark.DIVERGED) {
                return new Diagnosis(steps, i).fact();
            }
        }
        return Optional.empty();
    }

    private Optional<Fact> fact() {
        if (wrong.kind() != Kind.NEXT || isConversation()) {
            return Optional.empty();
        }
        if (wrong.expected() instanceof Expected.Completes) {
            return endedEarly();
        }
        return Stream.<Function<Diagnosis, Optional<? extends Fact>>>of(
                        Diagnosis::hasNextMoved,
                        Diagnosis::sharesPlace,
                        Diagnosis::repeated,
                        Diagnosis::skipped,
                        Diagnosis::endedEarly,
                        Diagnosis::wentOn)
                .<Fact>flatMap(rule -> rule.apply(this).stream())
                .findFirst();
    }

    /**
     * Returns whether the script also sends to the object or raises in it, so that the values it yields depend on that.
     */
    private boolean isConversation() {
        return Stream.concat(before.stream(), after.stream())
                .anyMatch(other -> isOfSameObject(other) && (other.kind() == Kind.SEND || other.kind() == Kind.RAISE));
    }

    private Optional<Fact> hasNextMoved() {
        int asked = 0;
        for (Step step : before.reversed()) {
            if (isOfSameObject(step) && step.kind() == Kind.NEXT) {
                break;
            }
            asked += isOfSameObject(step) && step.kind() == Kind.HAS_NEXT ? 1 : 0;
        }
        List<String> lost = lost();
        return asked == 0 || lost.isEmpty() || lost.size() > asked
                ? Optional.empty()
                : Optional.of(new Fact.HasNextMoved(asked, lost));
    }

    private Optional<Fact> skipped() {
        List<String> lost = lost();
        return lost.isEmpty() ? Optional.empty() : Optional.of(new Fact.Skipped(lost));
    }

    /** Returns the expected elements before the one that came instead; empty if that one isn't expected later. */
    private List<String> lost() {
        Optional<String> missing = expectedValue(wrong);
        if (missing.isEmpty() || !(wrong.outcome() instanceof Outcome.Value came)) {
            return List.of();
        }
        List<String> lost = new ArrayList<>(List.of(missing.get()));
        for (Step step : after) {
            if (isOfSameObject(step) && step.kind() == Kind.NEXT) {
                if (expects(step, came)) {
                    return lost;
                }
                expectedValue(step).ifPresent(lost::add);
            }
        }
        return List.of();
    }

    /** Finds an object that was about to yield the value that came, as two objects with one shared position do. */
    private Optional<Fact> sharesPlace() {
        if (!(wrong.outcome() instanceof Outcome.Value came)) {
            return Optional.empty();
        }
        Set<Integer> seen = new HashSet<>();
        return after.stream()
                .filter(step -> step.kind() == Kind.NEXT && seen.add(step.object()))
                .filter(step -> !isOfSameObject(step) && expects(step, came))
                .findFirst()
                .map(step -> new Fact.SharedPlace(step.object()));
    }

    private Optional<Fact> repeated() {
        return wrong.outcome() instanceof Outcome.Value came
                ? before.reversed().stream()
                        .filter(step -> isOfSameObject(step) && step.kind() == Kind.NEXT)
                        .findFirst()
                        .filter(step -> expects(step, came))
                        .map(_ -> new Fact.Repeated())
                : Optional.empty();
    }

    private Optional<Fact> endedEarly() {
        if (!(wrong.outcome() instanceof Outcome.Stopped)) {
            return Optional.empty();
        }
        return switch (wrong.expected()) {
            case Expected.Value value -> Optional.of(new Fact.EndedEarly(Optional.of(value.text())));
            case Expected.Completes _, Expected.Rule _, Expected.Instance _ ->
                Optional.of(new Fact.EndedEarly(Optional.empty()));
            case Expected.Stops _, Expected.Raises _, Expected.Holds _ -> Optional.empty();
        };
    }

    private Optional<Fact> wentOn() {
        return wrong.expected() instanceof Expected.Stops && wrong.outcome() instanceof Outcome.Value
                ? Optional.of(new Fact.WentOn())
                : Optional.empty();
    }

    private boolean isOfSameObject(Step step) {
        return step.object() == wrong.object();
    }

    private static Optional<String> expectedValue(Step step) {
        return step.expected() instanceof Expected.Value value ? Optional.of(value.text()) : Optional.empty();
    }

    private static boolean expects(Step step, Outcome.Value came) {
        return step.expected() instanceof Expected.Value value
                && value.text().equals(came.text())
                && value.type().equals(came.type());
    }
}
