package dev.yieldlings.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exercise's own rules, which allow what the policy offers and deny what it allows.
 *
 * <p>Their syntax and precedence are those of the policy.
 */
final class ExerciseRules {
    private static final String EXERCISE = "this exercise is to be solved without it; its page says why";

    private final Rules rules;

    ExerciseRules(List<String> allow, List<String> deny) {
        List<Rule> parsed = new ArrayList<>();
        allow.forEach(line -> parsed.add(RuleParser.parse(Status.ALLOWED, line)));
        deny.forEach(line -> parsed.add(RuleParser.parse(Status.DENIED, line)));
        this.rules = new Rules(parsed);
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Whether the rules allow a type that the policy offers. */
    boolean free(String type) {
        return rules.ofType(type)
                .filter(ruling -> ruling.status() == Status.ALLOWED)
                .isPresent();
    }

    /** Whether the rules allow a member that the policy offers. */
    boolean free(String type, String member, String signature) {
        return rules.ofMember(type, member, signature)
                .filter(ruling -> ruling.status() == Status.ALLOWED)
                .isPresent();
    }

    /** Returns why the rules deny a type, or empty if they don't. */
    Optional<String> taken(String type) {
        return rules.ofType(type)
                .filter(ruling -> ruling.status() == Status.DENIED && !ruling.named())
                .map(ExerciseRules::reason);
    }

    /**
     * Returns why the rules deny a member, or empty if they don't.
     *
     * @param types the class that declares the member, and its supertypes
     */
    Optional<String> taken(List<String> types, String member, String signature) {
        Optional<Rules.Ruling> own = rules.ofMember(types.getFirst(), member, signature);
        return own.filter(ruling -> ruling.status() == Status.DENIED && !ruling.equals(Rules.Ruling.SILENT))
                .or(() -> types.stream()
                        .map(type -> rules.ofMember(type, member, signature))
                        .flatMap(Optional::stream)
                        .filter(ruling -> ruling.named() && ruling.status() == Status.DENIED)
                        .findFirst())
                .map(ExerciseRules::reason);
    }

    private static String reason(Rules.Ruling ruling) {
        return ruling.reason().isEmpty() ? EXERCISE : ruling.reason();
    }
}
