package dev.yieldlings.engine.admit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the lines of an allow-list.
 *
 * <p>A line is {@code allow TYPE [MEMBER...]} or {@code deny TYPE [MEMBER...] [: REASON]}. A type is a binary name, or
 * a package with {@code .*}; {@code -} in the place of the members means that the type may be named, no more. Empty
 * lines and those that begin with {@code #} say nothing.
 */
final class RuleParser {
    private RuleParser() {}

    static List<Rule> parseAll(List<String> lines) {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(parse(line));
            }
        }
        return rules;
    }

    private static Rule parse(String line) {
        int colon = line.indexOf(" : ");
        String reason = colon < 0 ? "" : line.substring(colon + 3).strip();
        String[] words = (colon < 0 ? line : line.substring(0, colon)).strip().split("\\s+");
        if (words.length < 2 || !(words[0].equals("allow") || words[0].equals("deny"))) {
            throw new IllegalArgumentException("not a line of an allow-list: " + line);
        }
        Set<String> members = new HashSet<>(Arrays.asList(words).subList(2, words.length));
        boolean nameOnly = members.remove("-");
        return new Rule(words[0].equals("allow"), words[1], members, nameOnly, reason);
    }
}
