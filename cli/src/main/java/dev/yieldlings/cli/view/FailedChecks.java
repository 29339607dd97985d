package dev.yieldlings.cli.view;

import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.TracedObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Groups the failed checks of a report by cause: one mistake often fails several checks, and is shown once. */
final class FailedChecks {
    private final Map<Object, List<CheckResult>> byCause;

    FailedChecks(List<CheckResult> checks) {
        byCause = checks.stream()
                .filter(check -> check.status() == CheckResult.Status.FAILED)
                .collect(Collectors.groupingBy(FailedChecks::cause, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Returns the checks with the same cause as this one, itself included, if it is the first of them; else an
     * empty list.
     */
    List<CheckResult> ledBy(CheckResult check) {
        List<CheckResult> alike = byCause.getOrDefault(cause(check), List.of());
        return !alike.isEmpty() && alike.getFirst().id().equals(check.id()) ? alike : List.of();
    }

    /**
     * The cause of a failure. Two checks with the same exception from the same source line have the same cause,
     * whatever they called; otherwise both must have failed in the same call in the same way.
     */
    private static Object cause(CheckResult check) {
        Optional<Failure> failure = check.failure();
        Optional<Step> step = check.trace().divergence();
        Optional<Thrown> exception = failure.flatMap(it -> thrown(it.fact(), step));
        if (exception.flatMap(Thrown::place).isPresent()) {
            return exception.get();
        }
        return failure.filter(_ -> step.isPresent())
                .<Object>map(it -> new Wrong(
                        it.fact(),
                        check.trace()
                                .object(step.get())
                                .map(TracedObject::making)
                                .orElse(""),
                        step.get().call().text(),
                        step.get().expected(),
                        step.get().outcome(),
                        step.get().broken()))
                .orElse(check.id());
    }

    private record Wrong(
            Fact fact, String making, String call, Object expected, Object outcome, Optional<Requirement> broken) {}

    private static Optional<Thrown> thrown(Fact fact, Optional<Step> step) {
        if (fact instanceof Fact.Threw(Thrown exception)) {
            return Optional.of(exception);
        }
        return step.map(Step::outcome)
                .filter(Outcome.Raised.class::isInstance)
                .map(outcome -> ((Outcome.Raised) outcome).exception());
    }
}
