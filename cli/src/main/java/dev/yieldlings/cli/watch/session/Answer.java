package dev.yieldlings.cli.watch.session;

import java.util.function.Supplier;

/** What the watch has to show after an action or an event. */
public sealed interface Answer {
    /** Nothing new. */
    record Stay() implements Answer {}

    /** A text that replaces the current one. */
    record Show(Text text) implements Answer {}

    /**
     * An extended version of a text that was shown before.
     *
     * @param before the text that was shown
     * @param after the extended text
     * @param sentence the addition
     */
    record Amend(Text before, Text after, String sentence) implements Answer {}

    /** A message in addition to the current text. */
    record Say(String sentence) implements Answer {}

    /** A yes-or-no question, and the action for a yes. */
    record Ask(String question, Supplier<Answer> yes) implements Answer {}
}
