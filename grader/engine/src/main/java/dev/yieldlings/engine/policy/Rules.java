package dev.yieldlings.engine.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of rules, and the precedence among them.
 *
 * <p>A line that names a member with its parameters beats one that names it without, which beats a line about the whole
 * class. A line about the class beats one about its enclosing class, which beats a line about the package. Of two equal
 * lines the later one wins. A class with a line that allows single members is closed: its other members are denied,
 * even if a line allows its package.
 */
final class Rules {
    /**
     * The decision of the rules on one class or member.
     *
     * @param status the status of the class or member
     * @param named whether the deciding line names the member itself
     * @param reason why; empty if the line gives no reason
     */
    record Ruling(Status status, boolean named, String reason) {
        /** The decision on a member of a closed class that no line names. */
        static final Ruling SILENT = new Ruling(Status.DENIED, false, "");

        static Ruling of(Rule rule) {
            return new Ruling(rule.status(), !rule.members().isEmpty(), rule.reason());
        }
    }

    private final Map<String, List<Rule>> byType = new HashMap<>();

    Rules(List<Rule> rules) {
        for (Rule rule : rules) {
            byType.computeIfAbsent(rule.type(), type -> new ArrayList<>()).add(rule);
        }
    }

    boolean isEmpty() {
        return byType.isEmpty();
    }

    /** Decides whether a type may be named; empty if no line applies. */
    Optional<Ruling> ofType(String type) {
        List<Rule> own = byType.getOrDefault(type, List.of());
        Optional<Ruling> freest = own.stream()
                .filter(rule -> rule.status() != Status.DENIED)
                .map(Ruling::of)
                .reduce((first, second) -> first.status().compareTo(second.status()) <= 0 ? first : second);
        return freest.or(() -> last(own).map(Ruling::of)).or(() -> around(type).map(Ruling::of));
    }

    /**
     * Decides whether a member may be used; empty if no line applies.
     *
     * @param type the class that declares it
     * @param member its name
     * @param signature the member's name and its parameters' simple names, as in {@code name(String,int)}
     */
    Optional<Ruling> ofMember(String type, String member, String signature) {
        List<Rule> own = byType.getOrDefault(type, List.of());
        return lastNaming(own, signature)
                .or(() -> lastNaming(own, member))
                .or(() -> last(own))
                .map(Ruling::of)
                .or(() -> own.stream().anyMatch(Rules::closes) ? Optional.of(Ruling.SILENT) : Optional.empty())
                .or(() -> around(type).map(Ruling::of));
    }

    private static boolean closes(Rule rule) {
        return rule.status() != Status.DENIED;
    }

    private static Optional<Rule> lastNaming(List<Rule> rules, String member) {
        return rules.stream().filter(rule -> rule.members().contains(member)).reduce((first, second) -> second);
    }

    private static Optional<Rule> last(List<Rule> rules) {
        return rules.stream().filter(Rule::isAboutAllMembers).reduce((first, second) -> second);
    }

    /**
     * Returns the line about the closest enclosing scope of a type: its enclosing class, its package, or a package
     * above.
     */
    private Optional<Rule> around(String type) {
        int nested = type.lastIndexOf('$');
        if (nested > 0) {
            String outer = type.substring(0, nested);
            Optional<Rule> found = last(byType.getOrDefault(outer, List.of()));
            return found.isPresent() ? found : around(outer);
        }
        int dot = type.lastIndexOf('.');
        Optional<Rule> found =
                dot < 0 ? Optional.empty() : last(byType.getOrDefault(type.substring(0, dot) + ".*", List.of()));
        for (; found.isEmpty() && dot > 0; dot = type.lastIndexOf('.', dot - 1)) {
            found = last(byType.getOrDefault(type.substring(0, dot) + ".**", List.of()));
        }
        return found;
    }
}
