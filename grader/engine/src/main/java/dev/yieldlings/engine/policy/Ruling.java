package dev.yieldlings.engine.policy;

/**
 * What the rules say of one class or member.
 *
 * @param status how it stands
 * @param named whether a line says so that names the member itself
 * @param reason why; empty where the line says nothing
 */
record Ruling(Status status, boolean named, String reason) {
    /** What no line speaks about. */
    static final Ruling SILENT = new Ruling(Status.DENIED, false, "");

    static Ruling of(Rule rule) {
        return new Ruling(rule.status(), !rule.members().isEmpty(), rule.reason());
    }
}
