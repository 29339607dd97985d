package dev.yieldlings.engine.admit;

import java.util.Set;

/**
 * One line of an allow-list.
 *
 * @param allowed whether the line allows or denies
 * @param type the class's binary name, or a package's name followed by {@code .*}
 * @param members the names that the line is about; empty for all of them
 * @param nameOnly whether the type may be named but none of its members used
 * @param reason why it is denied, and what to use instead; empty where the line says nothing
 */
record Rule(boolean allowed, String type, Set<String> members, boolean nameOnly, String reason) {
    Rule {
        members = Set.copyOf(members);
    }

    boolean isAboutAllMembers() {
        return members.isEmpty() && !nameOnly;
    }
}
