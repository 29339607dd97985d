package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Requirement;
import java.util.List;

/** The requirements on a step besides its outcome, in words. */
final class RequirementText {
    private static final String NOTHING = "nothing";

    private RequirementText() {}

    /**
     * Returns the expectation as it follows the outcome in a cell: a state after a comma, anything else after a
     * semicolon.
     */
    static String expected(Requirement requirement) {
        return switch (requirement) {
            case Requirement.LeavesState state -> ", " + state.expected();
            case Requirement.Prints prints -> "; printing " + list(prints.expected());
            case Requirement.Logs logs -> "; " + logs.log() + " gets " + list(logs.expected());
            case Requirement.Happens happens -> order(happens.expected());
            case Requirement.Pulls pulls ->
                "; " + (pulls.least() < pulls.most() ? "at most " : "") + pulls.most() + " pulled from "
                        + pulls.source();
            case Requirement.TakesSteps steps -> "; at most " + English.count(steps.most(), "step");
        };
    }

    /** Returns the actual result in the same form. */
    static String actual(Requirement requirement) {
        return switch (requirement) {
            case Requirement.LeavesState state -> ", " + state.actual();
            case Requirement.Prints prints -> "; printing " + list(prints.actual());
            case Requirement.Logs logs -> "; " + logs.log() + " gets " + list(logs.actual());
            case Requirement.Happens happens -> order(happens.actual());
            case Requirement.Pulls pulls -> "; " + pulls.actual() + " pulled from " + pulls.source();
            case Requirement.TakesSteps steps -> "; " + English.count(steps.actual(), "step");
        };
    }

    /** Joins a list so that items with commas stay distinct. */
    private static String list(List<String> things) {
        return things.isEmpty() ? NOTHING : String.join(" | ", things);
    }

    private static String order(List<String> events) {
        return events.isEmpty() ? "; and nothing else happens" : "; in this order: " + list(events);
    }

    /** Returns a sentence about a requirement that does not hold. */
    static Prose sentence(Requirement broken, Prose call, String object) {
        return switch (broken) {
            case Requirement.LeavesState(String expected, String actual) -> {
                Prose left = call.and(" left " + object + " ");
                yield actual.isEmpty()
                        ? left.and("without a state; it should be ")
                                .andValue(expected)
                                .and(".")
                        : contrasted(left, expected, actual, "; it should be ", ".");
            }
            case Requirement.Prints(List<String> expected, List<String> actual) ->
                new ListText(call, "printed", "", "line", "\"").sentence(expected, actual);
            case Requirement.Logs(String log, List<String> expected, List<String> actual) ->
                new ListText(call, "handed", " to " + log, "thing", "").sentence(expected, actual);
            case Requirement.Happens(List<String> expected, List<String> actual) ->
                new ListText(call, "did", "", "thing", "\"").sentence(expected, actual);
            case Requirement.Pulls pulls -> pulled(call, pulls);
            case Requirement.TakesSteps(long most, long actual) ->
                call.and(" took " + English.count(actual, "step") + " (calls and loop turns); "
                        + English.count(most, "step") + (most == 1 ? " is" : " are") + " allowed here.");
        };
    }

    private static Prose pulled(Prose call, Requirement.Pulls pulls) {
        Prose after = Prose.of("After ").and(call).and(", your code had pulled ");
        return pulls.actual() > pulls.most()
                ? after.and(pulls.actual() + " from ")
                        .andValue(pulls.source())
                        .and("; " + pulls.most() + (pulls.most() == 1 ? " was" : " were") + " enough.")
                : after.and("only " + pulls.actual() + " from ")
                        .andValue(pulls.source())
                        .and("; " + pulls.least() + " should have been.");
    }

    private static Prose contrasted(Prose begin, String expected, String actual, String middle, String end) {
        Contrast both = Contrast.of(expected, actual);
        return begin.andValue(both.actual())
                .and(middle)
                .andValue(both.expected())
                .and(end);
    }
}
