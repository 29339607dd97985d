package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Mark;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import java.util.ArrayList;
import java.util.List;

/** Makes the record of a step, and judges it once more. */
final class Judging {
    private Judging() {}

    /** The step of a call that was judged for the first time. */
    static Step step(Steps.Request request, Performed performed, Expected expected, Outcome outcome, Mark mark) {
        return new Step(
                request.kind(),
                request.object(),
                request.call(),
                1,
                List.of(),
                expected,
                outcome,
                List.of(),
                mark,
                performed.before(),
                performed.after(),
                Bounds.lines(performed.printed()),
                Bounds.lines(performed.eventTexts()),
                performed.stepsUsed());
    }

    /** The same step, with a further requirement. */
    static Step requiring(Step step, Requirement requirement, Mark mark) {
        List<Requirement> requirements = new ArrayList<>(step.requirements());
        requirements.add(requirement);
        return with(step, requirements, mark, step.after());
    }

    /** The same step, with what is known of the object after it. */
    static Step leaving(Step step, Moment after) {
        return with(step, step.requirements(), step.mark(), after);
    }

    private static Step with(Step step, List<Requirement> requirements, Mark mark, Moment after) {
        return new Step(
                step.kind(),
                step.object(),
                step.call(),
                step.times(),
                step.earlier(),
                step.expected(),
                step.outcome(),
                requirements,
                mark,
                step.before(),
                after,
                step.printed(),
                step.events(),
                step.steps());
    }
}
