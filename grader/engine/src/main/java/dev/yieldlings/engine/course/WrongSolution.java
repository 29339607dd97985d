package dev.yieldlings.engine.course;

import dev.yieldlings.engine.report.Verdict;
import java.util.List;

/**
 * A solution that a learner with a certain misconception writes, and that must not pass.
 *
 * @param name its folder's name
 * @param fails the ids of the checks that it must fail
 * @param sentence what the learner should read
 * @param verdict what it must come to
 * @param hint the number of the hint that fits it; 0 if no one does more than others
 */
public record WrongSolution(String name, List<String> fails, String sentence, Verdict verdict, int hint) {
    public WrongSolution {
        fails = List.copyOf(fails);
    }

    /** One that no hint fits better than others. */
    public WrongSolution(String name, List<String> fails, String sentence, Verdict verdict) {
        this(name, fails, sentence, verdict, 0);
    }
}
