package dev.yieldlings.engine.admit.reference;

import dev.yieldlings.engine.policy.Signatures;

/**
 * A class or member that a submission's class file refers to.
 *
 * @param owner the class's binary name
 * @param member the member's name; empty if only the class is named
 * @param descriptor the member's erased type; empty likewise
 */
public record MemberReference(String owner, String member, String descriptor) {
    public static MemberReference type(String name) {
        return new MemberReference(name, "", "");
    }

    public boolean isType() {
        return member.isEmpty();
    }

    /** The type by the name that is in a source. */
    public static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** As a learner would say it; a constructor with its parameters, for its kin with others may be available. */
    public String shown() {
        return switch (member) {
            case "" -> simple(owner);
            case "<init>" -> "new " + simple(owner) + Signatures.signature("", descriptor);
            default -> simple(owner) + "." + member + (descriptor.startsWith("(") ? "()" : "");
        };
    }
}
