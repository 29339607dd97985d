package dev.yieldlings.engine.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of rules, and which of them speaks about a class or member.
 *
 * <p>A line that names the member with its parameters beats one that names it without, and that one beats a line about
 * the whole class; a line about the class beats one about the class around it, and that one beats a line about the
 * package. Of two that are alike the later one wins. A class of which some line frees single members is closed: what no
 * line about that class frees is denied, whatever is said of its package.
 */
final class Rules {
    /**
     * What the rules say of one class or member.
     *
     * @param status how it stands
     * @param named whether a line says so that names the member itself
     * @param reason why; empty if the line says nothing
     */
    record Ruling(Status status, boolean named, String reason) {
        /** What no line speaks about. */
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

    /** What is said of a type as such: whether it may be named. */
    Optional<Ruling> ofType(String type) {
        List<Rule> own = byType.getOrDefault(type, List.of());
        Optional<Ruling> freest = own.stream()
                .filter(rule -> rule.status() != Status.DENIED)
                .map(Ruling::of)
                .reduce((first, second) -> first.status().compareTo(second.status()) <= 0 ? first : second);
        return freest.or(() -> last(own).map(Ruling::of)).or(() -> around(type).map(Ruling::of));
    }

    /**
     * What is said of a member.
     *
     * @param type the class that declares it
     * @param member its name
     * @param signature its name and its parameters' simple names, as in {@code name(String,int)}
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

    /** The line about the closest thing around a type: the class that it is nested in, its package, those above. */
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
