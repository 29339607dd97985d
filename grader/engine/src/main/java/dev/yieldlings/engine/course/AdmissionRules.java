package dev.yieldlings.engine.course;

import java.util.List;

/**
 * An exercise's additions to the general rules of admission.
 *
 * @param allow more lines for the allow-list, in the same format
 * @param deny lines that remove something from the allow-list, in the same format
 * @param syntax names of statements that must not occur, such as {@code enhanced-for}
 * @param required names of statements of which at least one must occur; {@code loop} is for, while or do
 */
public record AdmissionRules(List<String> allow, List<String> deny, List<String> syntax, List<String> required) {
    /** No additional rules. */
    public static final AdmissionRules NONE = new AdmissionRules(List.of(), List.of(), List.of(), List.of());

    public AdmissionRules {
        allow = List.copyOf(allow);
        deny = List.copyOf(deny);
        syntax = List.copyOf(syntax);
        required = List.copyOf(required);
    }
}
