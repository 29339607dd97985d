package dev.yieldlings.engine.course;

import dev.yieldlings.engine.report.Visibility;
import java.util.List;

/**
 * A check that an exercise's suite must report.
 *
 * @param id the check's id
 * @param name a phrase that says what is checked
 * @param points the points for passing
 * @param needs the ids of earlier checks; the check is only run if they have passed
 * @param bonus whether the check is optional and its points are extra
 * @param tests selectors of the JUnit tests that make up the check, such as {@code FooTest#adds}; empty if it is a
 *     method of the suite annotated with the check's id
 * @param visibility who can see and run the check
 */
public record CheckSpec(
        String id,
        String name,
        int points,
        List<String> needs,
        boolean bonus,
        List<String> tests,
        Visibility visibility) {
    public CheckSpec {
        needs = List.copyOf(needs);
        tests = List.copyOf(tests);
    }

    /** Returns a copy that needs other checks. */
    public CheckSpec needing(List<String> others) {
        return new CheckSpec(id, name, points, others, bonus, tests, visibility);
    }

    /** Returns a copy with another visibility. */
    public CheckSpec seenBy(Visibility other) {
        return new CheckSpec(id, name, points, needs, bonus, tests, other);
    }

    /** Creates a public check that needs no other one. */
    public CheckSpec(String id, String name, int points) {
        this(id, name, points, List.of(), false, List.of(), Visibility.PUBLIC);
    }
}
