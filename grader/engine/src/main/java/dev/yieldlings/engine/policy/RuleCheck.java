package dev.yieldlings.engine.policy;

import java.util.Optional;

/** Validates a line of an exercise's own rules, for its author. */
public final class RuleCheck {
    private RuleCheck() {}

    /** Returns what is wrong with an "allow" line, or empty if it is valid. */
    public static Optional<String> ofAllowing(String line) {
        return problem(Status.ALLOWED, line);
    }

    /** Returns what is wrong with a "deny" line, or empty if it is valid. */
    public static Optional<String> ofDenying(String line) {
        return problem(Status.DENIED, line);
    }

    private static Optional<String> problem(Status status, String line) {
        Rule rule;
        try {
            rule = RuleParser.parse(status, line);
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
        if (rule.type().endsWith("*")) {
            return packageProblem(rule.type());
        }
        Optional<FrozenType> type = AllowList.frozen().type(rule.type());
        if (type.isEmpty()) {
            return Optional.of(rule.type() + " is not a type that submissions can ever use");
        }
        return rule.members().stream()
                .filter(member -> type.get().members().entrySet().stream()
                        .noneMatch(entry -> names(member, entry.getKey()) && usable(entry.getValue())))
                .sorted()
                .findFirst()
                .map(member -> rule.type() + " itself has no member " + member + " that submissions can ever use");
    }

    private static Optional<String> packageProblem(String pattern) {
        String packageName = pattern.substring(0, pattern.indexOf(".*"));
        return pattern.endsWith("**") || AllowList.frozen().hasPackage(packageName)
                ? Optional.empty()
                : Optional.of("no type of the package " + packageName + " can ever be used by submissions");
    }

    private static boolean usable(Status status) {
        return status == Status.ALLOWED || status == Status.OFFERED;
    }

    private static boolean names(String member, String key) {
        int end = key.indexOf('(') < 0 ? key.indexOf(':') : key.indexOf('(');
        String name = key.substring(0, end);
        return member.equals(name)
                || (member.startsWith(name + "(") && member.equals(Signatures.signature(name, key.substring(end))));
    }
}
