package dev.yieldlings.engine.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the lines of a policy.
 *
 * <p>A line is {@code VERB TYPE [MEMBER...] [: REASON]}, where the verb is {@code allow}, {@code offer}, {@code compiler}
 * or {@code deny}. Empty lines and those that begin with {@code #} say nothing.
 */
final class RuleParser {
    private RuleParser() {}

    static List<Rule> parseAll(List<String> lines) {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                rules.add(parse(status(line.substring(0, Math.max(space, 0))), line.substring(space + 1)));
            }
        }
        return rules;
    }

    /**
     * Reads what stands behind the verb.
     *
     * @throws IllegalArgumentException if it doesn't have that form
     */
    static Rule parse(Status status, String line) {
        int colon = line.indexOf(" : ");
        String reason = colon < 0 ? "" : line.substring(colon + 3).strip();
        String[] words = (colon < 0 ? line : line.substring(0, colon)).strip().split("\\s+");
        Set<String> members = new HashSet<>(Arrays.asList(words).subList(1, words.length));
        boolean nameOnly = members.remove("-");
        boolean packageWithMembers = words[0].endsWith("*") && words.length > 1;
        if (!words[0].matches("[\\p{L}_$][\\p{L}\\p{N}_$.]*(\\.\\*{1,2})?") || packageWithMembers) {
            throw new IllegalArgumentException("it must read TYPE [MEMBER...] or PACKAGE.*, not " + line);
        }
        return new Rule(status, words[0], members, nameOnly, reason);
    }

    private static Status status(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "allow" -> Status.ALLOWED;
            case "offer" -> Status.OFFERED;
            case "compiler" -> Status.COMPILER;
            case "deny" -> Status.DENIED;
            default -> throw new IllegalArgumentException("not a verb of the policy: " + verb);
        };
    }
}
