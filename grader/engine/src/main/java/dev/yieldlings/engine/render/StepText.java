package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a step's table cells.
 *
 * @param call the call, with a count if it stands for a run of equal calls
 * @param expected the expected outcome; of a run, the values in order
 * @param actual the actual outcome; the same text if it is as expected, empty if the call was not made
 */
public record StepText(String call, String expected, String actual) {
    private static final int FIRST_OF_RUN = 4;

    /** Makes the texts of an entry. */
    public static StepText of(Entry entry) {
        return switch (entry) {
            case Entry.Elided(int count, Mark mark) ->
                new StepText(
                        "\u2026 " + count + (mark == Mark.NOT_REACHED ? " more not reached" : " more as expected")
                                + " \u2026",
                        "",
                        "");
            case Step step -> of(step);
        };
    }

    private static StepText of(Step step) {
        String call = step.call().text() + (step.times() > 1 ? " \u00d7" + step.times() : "");
        return switch (step.mark()) {
            case AS_EXPECTED -> {
                String expected = run(step) + expected(step);
                yield new StepText(call, expected, expected);
            }
            case NOT_REACHED -> new StepText(call, expected(step), "");
            case DIVERGED -> {
                Contrast both = Contrast.of(expected(step), actual(step));
                yield new StepText(call, both.expected(), both.actual());
            }
        };
    }

    /** Returns the results of the first calls of a run. */
    private static String run(Step step) {
        List<String> earlier = new ArrayList<>();
        for (Outcome outcome : step.earlier().stream().limit(FIRST_OF_RUN).toList()) {
            // Each earlier call met its own expectation; the step's expectation is that of the last call.
            earlier.add(
                    outcome instanceof Outcome.Value value ? value.text() : OutcomeText.of(outcome, step.expected()));
        }
        if (earlier.isEmpty()) {
            return "";
        }
        boolean areAll = earlier.size() == step.times() - 1;
        return String.join(", ", earlier) + (areAll ? ", " : ", \u2026, ");
    }

    private static String expected(Step step) {
        StringBuilder text = new StringBuilder(OutcomeText.of(step.expected()));
        step.requirements().forEach(requirement -> text.append(RequirementText.expected(requirement)));
        return text.toString();
    }

    private static String actual(Step step) {
        Optional<Requirement> broken = step.broken();
        StringBuilder text = new StringBuilder(
                broken.isPresent() ? OutcomeText.of(step.expected()) : OutcomeText.of(step.outcome(), step.expected()));
        for (Requirement requirement : step.requirements()) {
            if (broken.isPresent()) {
                text.append(
                        requirement.holds()
                                ? RequirementText.expected(requirement)
                                : RequirementText.actual(requirement));
            }
        }
        return text.toString();
    }
}
