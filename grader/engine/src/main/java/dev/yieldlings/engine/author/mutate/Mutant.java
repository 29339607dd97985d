package dev.yieldlings.engine.author.mutate;

import java.util.Map;

/**
 * A mutant: the reference solution with one fault.
 *
 * @param id the mutant's id, such as {@code MyRange#myRange.lambda1:boundary:1}; it stays the same when other methods
 *     change
 * @param operator the mutation operator
 * @param file the source file of the mutation
 * @param line the changed source line, from 1; 0 if the mutation has no single line
 * @param changed the class files that are new or differ from the reference solution's, by binary name
 */
public record Mutant(String id, String operator, String file, int line, Map<String, byte[]> changed) {
    public Mutant {
        changed = Map.copyOf(changed);
    }
}
