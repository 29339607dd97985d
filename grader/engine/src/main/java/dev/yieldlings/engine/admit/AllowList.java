package dev.yieldlings.engine.admit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The classes and members that submissions may use; what no line allows is denied.
 *
 * <p>Where several lines speak about a member, a line about its class beats one about its package, a line that names
 * the member beats one that doesn't, and of two that are alike the later one wins.
 */
final class AllowList {
    private static final String RESOURCE = "allow-list.txt";

    private final Map<String, List<Rule>> rules = new TreeMap<>();

    private AllowList() {}

    /** The list that all exercises begin with. */
    static AllowList standard() {
        try (InputStream in = AllowList.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the engine's jar");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new AllowList().with(RuleParser.parseAll(text.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This list with further lines behind its own. */
    AllowList with(List<Rule> further) {
        AllowList list = new AllowList();
        rules.forEach((type, lines) -> list.rules.put(type, new ArrayList<>(lines)));
        for (Rule rule : further) {
            list.rules.computeIfAbsent(rule.type(), type -> new ArrayList<>()).add(rule);
        }
        return list;
    }

    /** Whether a type may be named: of the lines about it, the last one allows it or a member of it. */
    Decision type(String type) {
        for (String key : List.of(type, packageOf(type) + ".*")) {
            Rule last = null;
            for (Rule rule : rules.getOrDefault(key, List.of())) {
                if (rule.allowed() || rule.isAboutAllMembers()) {
                    last = rule;
                }
            }
            if (last != null) {
                return last.allowed() ? new Decision.Allowed() : new Decision.Denied(last.reason());
            }
        }
        return new Decision.Denied("");
    }

    /** Whether a member may be used that a type declares. */
    Decision member(String type, String member) {
        for (String key : List.of(type, packageOf(type) + ".*")) {
            Rule last = null;
            for (Rule rule : rules.getOrDefault(key, List.of())) {
                boolean names = rule.members().contains(member);
                boolean lessSpecific = last != null && last.members().contains(member) && !names;
                if ((names || rule.isAboutAllMembers()) && !lessSpecific) {
                    last = rule;
                }
            }
            if (last != null) {
                return last.allowed() ? new Decision.Allowed() : new Decision.Denied(last.reason());
            }
            if (rules.getOrDefault(key, List.of()).stream().anyMatch(Rule::allowed)) {
                return new Decision.Denied("");
            }
        }
        return new Decision.Denied("");
    }

    private static String packageOf(String type) {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? "" : type.substring(0, dot);
    }
}
