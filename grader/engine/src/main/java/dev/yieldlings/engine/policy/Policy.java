package dev.yieldlings.engine.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The policy in its readable form.
 *
 * <p>The frozen list is generated from it. During grading it only supplies reasons, so it is not read before the first
 * refusal.
 */
final class Policy {
    private static final String RESOURCE = "policy.txt";
    private static final String NO_REASON = "it is not among what submissions may use";

    private Policy() {}

    private static final class Read {
        static final Rules RULES = new Rules(read());
    }

    static Rules rules() {
        return Read.RULES;
    }

    /** Returns why a type may not be named. */
    static String reason(String type) {
        return rules().ofType(type)
                .map(Rules.Ruling::reason)
                .filter(Policy::isSaid)
                .orElse(NO_REASON);
    }

    /**
     * Returns why a member may not be used.
     *
     * @param types the class on which the member was used, and its supertypes
     * @param member its name
     * @param signature the member's name and its parameters
     */
    static String reason(List<String> types, String member, String signature) {
        List<Rules.Ruling> rulings = types.stream()
                .map(type -> rules().ofMember(type, member, signature))
                .flatMap(Optional::stream)
                .filter(ruling -> ruling.status() != Status.ALLOWED && isSaid(ruling.reason()))
                .toList();
        return rulings.stream()
                .filter(Rules.Ruling::named)
                .findFirst()
                .or(() -> rulings.stream().findFirst())
                .map(Rules.Ruling::reason)
                .orElse(NO_REASON);
    }

    private static boolean isSaid(String reason) {
        return !reason.isEmpty();
    }

    private static List<Rule> read() {
        try (InputStream in = Policy.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the engine's jar");
            }
            return RuleParser.parseAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
