package dev.yieldlings.engine.course;

import java.util.List;

/**
 * An exercise's own changes to what submissions may use.
 *
 * @param allow further lines for the allow-list, in its own form
 * @param deny lines that take something off it, in the same form
 * @param syntax names of statements that must not occur, such as {@code enhanced-for}
 * @param required names of statements of which at least one must occur; {@code loop} is for, while or do
 */
public record AdmissionRules(List<String> allow, List<String> deny, List<String> syntax, List<String> required) {
    /** An exercise without rules of its own. */
    public static final AdmissionRules NONE = new AdmissionRules(List.of(), List.of(), List.of(), List.of());

    public AdmissionRules {
        allow = List.copyOf(allow);
        deny = List.copyOf(deny);
        syntax = List.copyOf(syntax);
        required = List.copyOf(required);
    }
}
