package dev.yieldlings.trace.plan;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test where a check that its own one needs has not passed, or a test of its own one has failed: its failure
 * would only be the same fault again.
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
