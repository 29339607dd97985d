package dev.yieldlings.engine.course;

import dev.yieldlings.engine.report.Verdict;
import java.util.List;

/**
 * A wrong solution with a typical misconception, which must not pass.
 *
 * @param name the name of its folder
 * @param fails the ids of the checks that it must fail
 * @param sentence the explanation for a learner with this misconception
 * @param verdict the expected verdict
 * @param hint the number of the hint to suggest; 0 for none
 */
public record WrongSolution(String name, List<String> fails, String sentence, Verdict verdict, int hint) {
    public WrongSolution {
        fails = List.copyOf(fails);
    }

    /** Creates a wrong solution without a suggested hint. */
    public WrongSolution(String name, List<String> fails, String sentence, Verdict verdict) {
        this(name, fails, sentence, verdict, 0);
    }
}
