package dev.yieldlings.engine.policy;

import java.util.Set;

/**
 * One line of the policy, or of an exercise's own rules.
 *
 * @param status the status that the line gives
 * @param type the class's binary name, or a package's name followed by {@code .*}, or by {@code .**} to include its
 *     subpackages
 * @param members the members that the line names, as {@code name} or {@code name(String,int)}; empty for all members
 * @param nameOnly whether the type may be named but none of its members used
 * @param reason why it is denied, and what to use instead; empty if the line gives no reason
 */
record Rule(Status status, String type, Set<String> members, boolean nameOnly, String reason) {
    Rule {
        members = Set.copyOf(members);
    }

    boolean isAboutAllMembers() {
        return members.isEmpty() && !nameOnly;
    }
}
