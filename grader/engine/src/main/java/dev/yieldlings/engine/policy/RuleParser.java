package dev.yieldlings.engine.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Parses the lines of a policy.
 *
 * <p>A line is {@code VERB TYPE [MEMBER...] [: REASON]}, and the verb is {@code allow}, {@code offer}, {@code compiler}
 * or {@code deny}. Empty lines and lines that begin with {@code #} are skipped.
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
     * Parses the part of a line after the verb.
     *
     * @throws IllegalArgumentException if the line doesn't have that form
     */
    static Rule parse(Status status, String line) {
        int colon = line.indexOf(" : ");
        String reason = colon < 0 ? "" : line.substring(colon + 3).strip();
        // No regular expressions: they would slow down a cold start.
        List<String> words = words(colon < 0 ? line : line.substring(0, colon));
        String type = words.isEmpty() ? "" : words.getFirst();
        if (!isTypeOrPackage(type) || (type.endsWith("*") && words.size() > 1)) {
            throw new IllegalArgumentException("it must read TYPE [MEMBER...] or PACKAGE.*, not " + line);
        }
        Set<String> members = new HashSet<>(words.subList(1, words.size()));
        boolean nameOnly = members.remove("-");
        return new Rule(status, type, members, nameOnly, reason);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static boolean isTypeOrPackage(String text) {
        int end = text.endsWith(".**") ? text.length() - 3 : text.endsWith(".*") ? text.length() - 2 : text.length();
        boolean fits = end > 0 && Character.isJavaIdentifierStart(text.charAt(0));
        for (int i = 0; i < end; i++) {
            fits &= text.charAt(i) == '.' || Character.isJavaIdentifierPart(text.charAt(i));
        }
        return fits;
    }

    private static Status status(String verb) {
        return switch (verb) {
            case "allow" -> Status.ALLOWED;
            case "offer" -> Status.OFFERED;
            case "compiler" -> Status.COMPILER;
            case "deny" -> Status.DENIED;
            default -> throw new IllegalArgumentException("not a verb of the policy: " + verb);
        };
    }
}
