package dev.yieldlings.cli.view;

import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which wrong turns a report has shown already: one mistake often fails several checks in the same way. */
final class Told {
    private final Map<List<String>, CheckResult> shown = new HashMap<>();

    /** Whether another check before this one took the same wrong turn. */
    boolean before(CheckResult check) {
        return key(check)
                .map(shown::get)
                .filter(first -> !first.id().equals(check.id()))
                .isPresent();
    }

    /** Where the wrong turn was shown that this check took as well. */
    String where(CheckResult check) {
        CheckResult first = key(check).map(shown::get).orElse(check);
        return "The same wrong turn as above, in \"" + first.name() + "\".";
    }

    void add(CheckResult check) {
        key(check).ifPresent(key -> shown.putIfAbsent(key, check));
    }

    /** Whether the learner's code threw an exception, and the place in the source is known. */
    static boolean isThrown(CheckResult check) {
        return turn(check).filter(step -> step.actual().contains(" (at ")).isPresent();
    }

    /** What is the same where the mistake is; an exception from the same line is, whatever was called. */
    private static Optional<List<String>> key(CheckResult check) {
        return turn(check)
                .map(step -> isThrown(check)
                        ? List.of(step.actual())
                        : List.of(step.call(), step.expected(), step.actual(), step.before(), step.after()));
    }

    private static Optional<TraceStep> turn(CheckResult check) {
        return check.trace().stream()
                .filter(step -> step.mark() == Mark.DIVERGED)
                .findFirst();
    }
}
