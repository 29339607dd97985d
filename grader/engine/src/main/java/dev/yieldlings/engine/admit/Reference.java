package dev.yieldlings.engine.admit;

/**
 * A class or member that a submission's class file refers to.
 *
 * @param owner the class's binary name
 * @param member the member's name; empty where only the class is named
 * @param descriptor the member's erased type; empty likewise
 */
record Reference(String owner, String member, String descriptor) {
    /** As a learner would say it. */
    String shown() {
        String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
        return switch (member) {
            case "" -> simple;
            case "<init>" -> "new " + simple + "()";
            default -> simple + "." + member + (descriptor.startsWith("(") ? "()" : "");
        };
    }
}
