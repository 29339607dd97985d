package dev.yieldlings.trace.plan;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test if a check that its check needs has not passed, or if another test of its check has failed, because it
 * would only report the same fault again.
 */
public final class NeededChecks implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        RunningPlan plan = RunningPlan.current();
        return context.getTestMethod()
                .flatMap(method -> plan.checkOf(context.getRequiredTestClass(), method))
                .flatMap(plan::obstacle)
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled(null));
    }
}
