package dev.yieldlings.engine.admit.reference;

import dev.yieldlings.engine.policy.Signatures;

/**
 * A class or member that a submission's class file refers to.
 *
 * @param owner the class's binary name
 * @param member the member's name; empty if only the class is named
 * @param descriptor the member's erased type; empty if only the class is named
 */
public record MemberReference(String owner, String member, String descriptor) {
    public static MemberReference type(String name) {
        return new MemberReference(name, "", "");
    }

    public boolean isType() {
        return member.isEmpty();
    }

    /** Returns a type's name as in source code, without its package. */
    public static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }

    /**
     * Returns the reference as shown to a learner. A constructor is shown with its parameters, because its overloads
     * may be available.
     */
    public String shown() {
        return switch (member) {
            case "" -> simple(owner);
            case "<init>" -> "new " + simple(owner) + Signatures.signature("", descriptor);
            default -> simple(owner) + "." + member + (descriptor.startsWith("(") ? "()" : "");
        };
    }
}
