package dev.yieldlings.engine.author.mutate;

import java.util.Map;

/**
 * A reference solution with one fault.
 *
 * @param id its name, such as {@code MyRange#myRange.lambda1:boundary:1}; it stays the same when other methods change
 * @param operator what kind of fault it is
 * @param file the source file that it is in
 * @param line the line of the source that it changes, from 1; 0 if it is no single line
 * @param changed the class files that differ from the reference solution's or are new, by binary name
 */
public record Mutant(String id, String operator, String file, int line, Map<String, byte[]> changed) {
    public Mutant {
        changed = Map.copyOf(changed);
    }
}
