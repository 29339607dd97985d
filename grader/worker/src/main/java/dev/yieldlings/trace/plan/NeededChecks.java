package dev.yieldlings.trace.plan;

import dev.yieldlings.trace.Check;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a check where one that it needs has not passed: its failure would only be the same fault once more. */
public final class NeededChecks implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getTestMethod()
                .map(method -> method.getAnnotation(Check.class))
                .map(check -> evaluate(check.value()))
                .orElseGet(() -> ConditionEvaluationResult.enabled(null));
    }

    private static ConditionEvaluationResult evaluate(String check) {
        RunningPlan plan = RunningPlan.current();
        if (!plan.wants(check)) {
            return ConditionEvaluationResult.disabled("it is not run again");
        }
        return plan.lacking(check)
                .map(id -> ConditionEvaluationResult.disabled("it needs " + id))
                .orElseGet(() -> ConditionEvaluationResult.enabled(null));
    }
}
