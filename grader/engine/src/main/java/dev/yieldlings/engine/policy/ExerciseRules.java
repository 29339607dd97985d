package dev.yieldlings.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exercise's own rules, which free what the policy offers and take away what it allows.
 *
 * <p>They follow the same form and the same order of precedence as the policy's.
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

    /** Whether they free what the policy offers. */
    boolean free(String type) {
        return rules.ofType(type)
                .filter(ruling -> ruling.status() == Status.ALLOWED)
                .isPresent();
    }

    /** Whether they free a member that the policy offers. */
    boolean free(String type, String member, String signature) {
        return rules.ofMember(type, member, signature)
                .filter(ruling -> ruling.status() == Status.ALLOWED)
                .isPresent();
    }

    /** Why they take a type away, if they do. */
    Optional<String> taken(String type) {
        return rules.ofType(type)
                .filter(ruling -> ruling.status() == Status.DENIED && !ruling.named())
                .map(ExerciseRules::reason);
    }

    /**
     * Why they take a member away, if they do.
     *
     * @param types the class that declares it, and those above that have it too
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
