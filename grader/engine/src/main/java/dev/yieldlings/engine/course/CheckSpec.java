package dev.yieldlings.engine.course;

import dev.yieldlings.engine.report.Visibility;
import java.util.List;

/**
 * A check that an exercise's suite must report.
 *
 * @param id its name for programs
 * @param name what it checks, in a phrase
 * @param points what it gives when it passes
 * @param needs the ids of the checks before it that must have passed, else it isn't run
 * @param bonus whether its points come on top, and nobody needs it to pass
 * @param tests selectors of the plain tests that it is made of, such as {@code FooTest#adds}; none for a method of the
 *     suite that bears its id
 * @param visibility who has it
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

    /** The same check, but for what it needs. */
    public CheckSpec needing(List<String> others) {
        return new CheckSpec(id, name, points, others, bonus, tests, visibility);
    }

    /** The same check, for who has it. */
    public CheckSpec seenBy(Visibility other) {
        return new CheckSpec(id, name, points, needs, bonus, tests, other);
    }

    /** A check that needs no other one. */
    public CheckSpec(String id, String name, int points) {
        this(id, name, points, List.of(), false, List.of(), Visibility.PUBLIC);
    }
}
