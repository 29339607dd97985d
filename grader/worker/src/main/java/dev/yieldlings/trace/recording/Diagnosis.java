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
 * Sees in the steps around the first wrong turn what a learner would otherwise have to find out: which call moved the
 * sequence on, what was lost, who shares a place with whom.
 *
 * <p>The steps that were not reached help: they tell what was still to come.
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

    /** What the steps show beyond the outcome of the one that went wrong; empty if they show no more. */
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

    /** Whether something is sent to the object too: then what it yields is no sequence of its own. */
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

    /** What should have come, up to what came instead; empty if that does not follow. */
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

    /** Whether it gave what another object was about to give, as two do that have one position between them. */
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
