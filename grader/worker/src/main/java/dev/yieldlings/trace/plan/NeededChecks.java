package dev.yieldlings.trace.plan;

import dev.yieldlings.trace.Check;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a check where one that it needs has not passed: its failure would only be the same fault once more. */
public final class NeededChecks implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> lacking = context.getTestMethod()
                .map(method -> method.getAnnotation(Check.class))
                .flatMap(check -> RunningPlan.current().lacking(check.value()));
        return lacking.map(id -> ConditionEvaluationResult.disabled("it needs " + id))
                .orElseGet(() -> ConditionEvaluationResult.enabled(null));
    }
}
